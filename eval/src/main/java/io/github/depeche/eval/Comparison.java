package io.github.depeche.eval;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Two predictions on the same gold. The same documents and seed give the same figures.
 *
 * @param a the first
 * @param b the second
 * @param differences of every slice that either has
 */
public record Comparison(Evaluation a, Evaluation b, ImmutableSortedMap<Slice, Difference> differences) {

  /**
   * How two systems differ by F1.
   *
   * @param a the first's F1; 0 where undefined
   * @param b the second's
   * @param interval 95% bootstrap interval of {@code b - a}
   * @param p how often, if both were equally good, they would differ as much by chance in either direction (paired
   *     bootstrap over documents, two-sided); empty where neither has anything to score
   */
  public record Difference(double a, double b, Interval interval, OptionalDouble p) {

    /** Returns by how much the second is better. */
    public double difference() {
      return b - a;
    }
  }

  /**
   * Compares two predictions by drawing the same documents for both, again and again.
   *
   * @throws IllegalArgumentException if they are not on the same documents
   */
  public static Comparison of(Evaluation a, Evaluation b, Resampling resampling) {
    List<String> documents = a.documents().stream().map(DocumentScores::id).toList();
    checkArgument(
        documents.equals(b.documents().stream().map(DocumentScores::id).toList()),
        "the two predictions are not on the same gold documents");
    List<Slice> slices = List.copyOf(Sets.union(a.totals().keySet(), b.totals().keySet()));
    Map<Slice, Columns> ofA = Columns.of(a);
    Map<Slice, Columns> ofB = Columns.of(b);
    double[][] deltas = new double[slices.size()][resampling.samples()];
    IntStream.range(0, resampling.samples())
        .parallel()
        .forEach(
            sample -> {
              int[] times = resampling.draw(sample, documents.size());
              for (int i = 0; i < deltas.length; i++) {
                Slice slice = slices.get(i);
                deltas[i][sample] = f1(ofB.get(slice), times) - f1(ofA.get(slice), times);
              }
            });
    Map<Slice, Difference> differences = new TreeMap<>();
    for (int i = 0; i < deltas.length; i++) {
      Slice slice = slices.get(i);
      differences.put(slice, difference(a.total(slice), b.total(slice), deltas[i]));
    }
    return new Comparison(a, b, ImmutableSortedMap.copyOf(differences));
  }

  private static double f1(Columns columns, int[] times) {
    double f1 = columns == null ? Double.NaN : columns.f1(times);
    return Double.isNaN(f1) ? 0 : f1;
  }

  private static Difference difference(Counts a, Counts b, double[] deltas) {
    double observed = b.f1().orElse(0) - a.f1().orElse(0);
    // Under the null hypothesis the differences spread around 0 as they do here around what was observed.
    long asFar = IntStream.range(0, deltas.length).filter(i -> asFar(deltas[i] - observed, observed)).count();
    OptionalDouble p =
        a.isUndefined() && b.isUndefined()
            ? OptionalDouble.empty()
            : OptionalDouble.of((asFar + 1.0) / (deltas.length + 1.0));
    return new Difference(a.f1().orElse(0), b.f1().orElse(0), Resampling.middle95(deltas), p);
  }

  private static boolean asFar(double deviation, double observed) {
    return Math.abs(deviation) >= Math.abs(observed) - 1e-12;
  }
}
