package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/**
 * Scores the transitions of the states of one sentence, as {@link TransitionScores} does. Half
 * parses of a beam differ in little, so what {@link ParseFeatures} tells apart is summed up once
 * for each next word and, while it is remembered, for each pair of words. Not thread-safe.
 */
final class SentenceScores {

  /** How many pairs of words are remembered; a new one takes the place of another. */
  private static final int PAIRS = 64;

  private final Weights weights;
  private final ParseFeatures features = new ParseFeatures();
  private final int[] scores = new int[ParseState.TRANSITIONS];

  /** By the next word's place, as far as it has been reached. */
  private final int[][] ofNext;

  private final int[] pairs = new int[PAIRS];
  private final int[][] ofPair = new int[PAIRS][ParseState.TRANSITIONS];

  /**
   * @param weights rows of {@link ParseState#TRANSITIONS} that do not change meanwhile
   */
  SentenceScores(ParseInput input, Weights weights) {
    this.weights = weights;
    this.ofNext = new int[input.length][];
    Arrays.fill(pairs, -1);
  }

  /** Turns to a state in which no transition is forced. */
  void read(ParseState state) {
    features.extractRest(state);
    weights.score(features.hashes, features.count, scores);
    int[] next = ofNext(state);
    int[] pair = ofPair(state);
    for (int t = 0; t < scores.length; t++) {
      scores[t] += next[t] + pair[t];
    }
  }

  private int[] ofNext(ParseState state) {
    int[] known = ofNext[state.next()];
    if (known == null) {
      known = new int[ParseState.TRANSITIONS];
      features.extractNext(state);
      weights.score(features.hashes, features.count, known);
      ofNext[state.next()] = known;
    }
    return known;
  }

  private int[] ofPair(ParseState state) {
    int top = state.stacked(0);
    int pair = (top * state.input.length + state.next()) * 2 + ParseFeatures.attached(state, top);
    int place = pair * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(PAIRS);
    if (pairs[place] != pair) {
      features.extractPair(state);
      weights.score(features.hashes, features.count, ofPair[place]);
      pairs[place] = pair;
    }
    return ofPair[place];
  }

  /** Returns the score of a transition in the state last read. */
  int of(int transition) {
    return scores[transition];
  }
}
