package io.github.depeche.eval;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;

/**
 * What a precision and a recall are made of. The two hits are the same number of pairs, except
 * where gold and predicted items are counted in different places (a trigger of another type, by
 * type) or credit is in parts (coreference).
 *
 * @param gold gold items
 * @param predicted predicted items
 * @param goldHits gold items that were found
 * @param predictedHits predicted items that are right
 */
public record Counts(double gold, double predicted, double goldHits, double predictedHits) {

  /** Nothing to find and nothing found. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** How far the credits of partial hits, which are fractions, may be off by rounding. */
  private static final double ROUNDING = 1e-6;

  /**
   * @throws IllegalArgumentException if a count is negative, or more is hit than there is
   */
  public Counts {
    checkArgument(
        gold >= 0 && predicted >= 0 && goldHits >= 0 && predictedHits >= 0, "negative count");
    checkArgument(goldHits <= gold + ROUNDING, "%s of %s gold items found", goldHits, gold);
    checkArgument(
        predictedHits <= predicted + ROUNDING,
        "%s of %s predicted items right",
        predictedHits,
        predicted);
  }

  /** Returns counts of which {@code correct} gold items and predicted items go together. */
  public static Counts of(int gold, int predicted, int correct) {
    return new Counts(gold, predicted, correct, correct);
  }

  /** Returns the sum of both. */
  public Counts plus(Counts other) {
    return new Counts(
        gold + other.gold,
        predicted + other.predicted,
        goldHits + other.goldHits,
        predictedHits + other.predictedHits);
  }

  /** Returns these counts with gold and prediction exchanged. */
  public Counts swapped() {
    return new Counts(predicted, gold, predictedHits, goldHits);
  }

  /** Returns whether there is nothing to score: no gold item and no predicted item. */
  public boolean isUndefined() {
    return gold == 0 && predicted == 0;
  }

  /**
   * Returns the share of predicted items that are right; 0 if none were predicted; empty if
   * undefined.
   */
  public OptionalDouble precision() {
    return ratio(predictedHits, predicted);
  }

  /** Returns the share of gold items that were found; 0 if there are none; empty if undefined. */
  public OptionalDouble recall() {
    return ratio(goldHits, gold);
  }

  /** Returns the harmonic mean of precision and recall, 0 if both are; empty if undefined. */
  public OptionalDouble f1() {
    return isUndefined()
        ? OptionalDouble.empty()
        : OptionalDouble.of(f1(gold, predicted, goldHits, predictedHits));
  }

  /** Returns F1 of counts that are not undefined. */
  static double f1(double gold, double predicted, double goldHits, double predictedHits) {
    double precision = predicted == 0 ? 0 : predictedHits / predicted;
    double recall = gold == 0 ? 0 : goldHits / gold;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private OptionalDouble ratio(double hits, double of) {
    return isUndefined() ? OptionalDouble.empty() : OptionalDouble.of(of == 0 ? 0 : hits / of);
  }
}
