package io.github.depeche.eval;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two predictions on the same gold. The same documents and seed give the same figures.
 *
 * @param a the first
 * @param b the second
 * @param differences of every slice that either has
 */
public record Comparison(
    Evaluation a, Evaluation b, ImmutableSortedMap<Slice, Difference> differences) {

  /**
   * How two systems differ by F1.
   *
   * @param a the first's F1, empty where undefined
   * @param b the second's
   * @param change the difference, empty where either is undefined
   */
  public record Difference(OptionalDouble a, OptionalDouble b, Optional<Change> change) {}

  /**
   * By how much the second is better.
   *
   * @param difference its F1 less the first's
   * @param interval 95% bootstrap interval of that
   * @param p how often, if both were equally good, they would differ as much by chance in either
   *     direction: paired bootstrap over documents, two-sided
   */
  public record Change(double difference, Interval interval, double p) {}

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
    IntStream.range(0, resampling.blocks())
        .parallel()
        .forEach(
            block -> {
              int samples = resampling.samples(block);
              int[] times = resampling.draw(block, documents.size());
              for (int i = 0; i < deltas.length; i++) {
                double[] drawnA = f1(ofA.get(slices.get(i)), times, samples);
                double[] drawnB = f1(ofB.get(slices.get(i)), times, samples);
                for (int k = 0; k < samples; k++) {
                  deltas[i][resampling.first(block) + k] = drawnB[k] - drawnA[k];
                }
              }
            });
    Map<Slice, Difference> differences = new TreeMap<>();
    for (int i = 0; i < deltas.length; i++) {
      Slice slice = slices.get(i);
      differences.put(slice, difference(a.total(slice), b.total(slice), deltas[i]));
    }
    return new Comparison(a, b, ImmutableSortedMap.copyOf(differences));
  }

  /** The first system may have predicted a type of which neither gold nor the second has any. */
  private static double[] f1(@Nullable Columns columns, int[] times, int samples) {
    // Without any the score is undefined, and then nobody asks how it changes.
    return columns == null ? new double[samples] : columns.f1(times, samples);
  }

  private static Difference difference(Counts a, Counts b, double[] deltas) {
    if (a.isUndefined() || b.isUndefined()) {
      return new Difference(a.f1(), b.f1(), Optional.empty());
    }
    double observed = b.f1().getAsDouble() - a.f1().getAsDouble();
    double[] defined = Arrays.stream(deltas).filter(delta -> !Double.isNaN(delta)).toArray();
    // Under the null hypothesis the differences spread around 0 as they do here around what was
    // observed.
    long asFar = Arrays.stream(defined).filter(delta -> asFar(delta - observed, observed)).count();
    double p = (asFar + 1.0) / (defined.length + 1.0);
    return new Difference(
        a.f1(), b.f1(), Optional.of(new Change(observed, Resampling.middle95(deltas), p)));
  }

  private static boolean asFar(double deviation, double observed) {
    return Math.abs(deviation) >= Math.abs(observed) - 1e-12;
  }
}
