package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/**
 * Parses a tagged sentence with the arc-eager transition system, taking at each step the best
 * transition. Thread-safe.
 */
public final class Parser {

  /** Chooses transitions; the trainer's hook. */
  public interface Decisions {
    /**
     * Chooses the next transition.
     *
     * @param state the parse so far
     * @param features the features' hashes
     * @param count how many features there are
     * @param scores by transition
     * @return a transition that {@code state} allows
     */
    int decide(ParseState state, int[] features, int count, int[] scores);
  }

  private final Weights weights;

  /**
   * @param weights rows of {@link ParseState#TRANSITIONS}
   */
  public Parser(Weights weights) {
    this.weights = weights;
  }

  /** Returns the head of each word, and of the root word {@code length}. */
  public int[] parse(ParseInput input) {
    return parse(input, (state, features, count, scores) -> best(state, scores));
  }

  /** Parses with transitions chosen by {@code decisions}. */
  public int[] parse(ParseInput input, Decisions decisions) {
    ParseState state = new ParseState(input);
    ParseFeatures features = new ParseFeatures();
    int[] scores = new int[ParseState.TRANSITIONS];
    while (!state.done()) {
      int only = only(state);
      if (only >= 0) {
        state.apply(only);
      } else {
        features.extract(state);
        weights.score(features.hashes, features.count, scores);
        state.apply(decisions.decide(state, features.hashes, features.count, scores));
      }
    }
    int[] heads = Arrays.copyOf(state.head, input.length);
    oneRoot(input, heads);
    return heads;
  }

  /** Returns the transition with the highest score of those allowed. */
  public static int best(ParseState state, int[] scores) {
    int best = -1;
    for (int t = 0; t < ParseState.TRANSITIONS; t++) {
      if (state.allows(t) && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  /** The transition if just one is allowed, or -1. */
  private static int only(ParseState state) {
    if (state.size == 0) {
      return ParseState.SHIFT;
    }
    if (state.next == state.input.root) {
      return state.head[state.stack[state.size - 1]] < 0 ? ParseState.LEFT : ParseState.REDUCE;
    }
    return -1;
  }

  /** Keeps one word under the root, a finite verb if there is one, and hangs the others on it. */
  private static void oneRoot(ParseInput input, int[] heads) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == input.root && (root < 0 || rank(input, i) < rank(input, root))) {
        root = i;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == input.root && i != root) {
        heads[i] = root;
      }
    }
  }

  private static int rank(ParseInput input, int word) {
    return switch (Tag.at(input.tag[word])) {
      case VERB -> 0;
      case VERB_PAST -> 1;
      case NOUN, PROPN, ADJ, VERB_INFINITIVE, VERB_PRESENT, PRON -> 2;
      case AUX, AUX_INFINITIVE, AUX_PAST, AUX_PRESENT, ADV, INTJ, NUM, SYM, X -> 3;
      case ADP, CCONJ, DET, SCONJ -> 4;
      case PUNCT -> 5;
    };
  }
}
