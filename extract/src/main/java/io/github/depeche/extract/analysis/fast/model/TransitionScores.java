package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/** Scores the transitions that a state allows. Not thread-safe. */
public final class TransitionScores {

  private final Weights weights;
  private final ParseFeatures features = new ParseFeatures();
  private final int[] scores = new int[ParseState.TRANSITIONS];

  /**
   * @param weights rows of {@link ParseState#TRANSITIONS}
   */
  public TransitionScores(Weights weights) {
    this.weights = weights;
  }

  /** Turns to a state. */
  public void read(ParseState state) {
    features.extract(state);
    weights.score(features.hashes, features.count, scores);
  }

  /** Returns the score of a transition in the state last read. */
  public int of(int transition) {
    return scores[transition];
  }

  /** Returns the hashes of the features of the state last read. */
  public int[] features() {
    return Arrays.copyOf(features.hashes, features.count);
  }
}
