package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/**
 * Parses a tagged sentence with the arc-eager transition system, following the best few sequences
 * of transitions at once (beam search). Thread-safe.
 */
public final class Parser {

  private final Weights weights;

  /**
   * @param weights rows of {@link ParseState#TRANSITIONS}
   */
  public Parser(Weights weights) {
    this.weights = weights;
  }

  /** Returns the head of each word, and of the root word {@code length}. */
  public int[] parse(ParseInput input) {
    ParseState best = new ParseBeam(input, weights).run();
    int[] heads = Arrays.copyOf(best.head, input.length);
    oneRoot(input, heads);
    return heads;
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
