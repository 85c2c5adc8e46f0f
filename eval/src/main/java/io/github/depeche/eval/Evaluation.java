package io.github.depeche.eval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.depeche.document.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The scores of predicted documents against gold ones. Immutable. The result depends neither on the
 * order of documents nor on the order or ids of what is marked in them.
 */
public final class Evaluation {

  private final ImmutableList<Alignment> alignments;
  private final ImmutableList<DocumentScores> documents;
  private final ImmutableSortedMap<Slice, Counts> totals;

  private Evaluation(List<Alignment> alignments) {
    this.alignments = ImmutableList.copyOf(alignments);
    this.documents =
        alignments.parallelStream()
            .map(
                alignment ->
                    new DocumentScores(alignment.gold().id(), DocumentScorer.score(alignment)))
            .collect(ImmutableList.toImmutableList());
    Map<Slice, Counts> sums = new HashMap<>();
    for (DocumentScores document : documents) {
      document.counts().forEach((slice, counts) -> sums.merge(slice, counts, Counts::plus));
    }
    this.totals = ImmutableSortedMap.copyOf(sums);
  }

  /**
   * Scores predictions.
   *
   * @param gold the documents as they should be
   * @param predicted what was predicted, found by its id. Nothing is predicted for a gold document
   *     that is not among them; one that is not in gold is not scored ({@link Pairing} tells both)
   * @throws IllegalArgumentException if an id occurs twice on one side
   */
  public static Evaluation of(Collection<Document> gold, Collection<Document> predicted) {
    return of(Pairing.of(gold, predicted));
  }

  /** Scores predictions that have been put beside their gold. */
  public static Evaluation of(Pairing pairing) {
    return new Evaluation(
        pairing.alignments().stream()
            .sorted(Comparator.comparing(alignment -> alignment.gold().id()))
            .toList());
  }

  /** Returns the documents by their id, as they were aligned. */
  public ImmutableList<Alignment> alignments() {
    return alignments;
  }

  /** Returns the counts of each document, by its id. */
  public ImmutableList<DocumentScores> documents() {
    return documents;
  }

  /** Returns the sums over all documents (micro average) of every slice that has any. */
  public ImmutableSortedMap<Slice, Counts> totals() {
    return totals;
  }

  /** Returns the sum over all documents of a score. */
  public Counts total(Score score) {
    return total(Slice.all(score));
  }

  /** Returns the sum over all documents of a slice. */
  public Counts total(Slice slice) {
    return totals.getOrDefault(slice, Counts.NONE);
  }

  /**
   * Returns the mean over documents (macro average) of a figure; documents for which it is
   * undefined are left out.
   *
   * @param figure such as {@code Counts::f1}
   */
  public OptionalDouble macro(Slice slice, Function<Counts, OptionalDouble> figure) {
    return documents.stream()
        .map(document -> figure.apply(document.counts(slice)))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
