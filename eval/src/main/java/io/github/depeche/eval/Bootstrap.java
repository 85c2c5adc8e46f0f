package io.github.depeche.eval;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 95% bootstrap intervals: how far the F1 of a score varies when other documents of the same kind
 * are drawn. The same documents and seed give the same intervals, in any order and on any number of
 * processors.
 */
public final class Bootstrap {

  private Bootstrap() {}

  /**
   * Returns the interval of the F1 of every slice.
   *
   * @param evaluation the scores of at least one document; of none, there are no intervals
   */
  public static ImmutableSortedMap<Slice, Interval> intervals(
      Evaluation evaluation, Resampling resampling) {
    List<Slice> slices = evaluation.totals().keySet().asList();
    Map<Slice, Columns> bySlice = Columns.of(evaluation);
    Columns[] columns = slices.stream().map(bySlice::get).toArray(Columns[]::new);
    double[][] f1 = new double[slices.size()][resampling.samples()];
    int documents = evaluation.documents().size();
    IntStream.range(0, resampling.blocks())
        .parallel()
        .forEach(
            block -> {
              int samples = resampling.samples(block);
              int[] times = resampling.draw(block, documents);
              for (int slice = 0; slice < columns.length; slice++) {
                double[] drawn = columns[slice].f1(times, samples);
                System.arraycopy(drawn, 0, f1[slice], resampling.first(block), samples);
              }
            });
    Map<Slice, Interval> intervals = new HashMap<>();
    for (int slice = 0; slice < columns.length; slice++) {
      intervals.put(slices.get(slice), Resampling.middle95(f1[slice]));
    }
    return ImmutableSortedMap.copyOf(intervals);
  }
}
