package io.github.depeche.eval.matching;

/** Settles which of several pairings that are equally good by their spans is taken. */
@FunctionalInterface
public interface Tie {

  /** All are equal. */
  Tie NONE = (gold, predicted) -> 0;

  /**
   * Returns how well two items go together apart from their spans, from 0 to 20,000.
   *
   * @param gold index of the gold item
   * @param predicted index of the predicted item
   */
  int score(int gold, int predicted);
}
