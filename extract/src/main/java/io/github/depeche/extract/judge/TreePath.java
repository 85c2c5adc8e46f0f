package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;

/** The way between two words through the tree: up to where they meet, and down. */
final class TreePath {

  /** Longer ways are all alike. */
  private static final int LONGEST = 6;

  private static final int UP = FeatureSet.key("path", "up");
  private static final int DOWN = FeatureSet.key("path", "down");
  private static final int FAR = FeatureSet.key("path", "far");

  private TreePath() {}

  /** Returns a key of the relations on the way. */
  static int relations(Sentence sentence, Token from, Token to) {
    int key = UP;
    Token top = from;
    for (int up = 0; up <= LONGEST; up++) {
      int down = down(sentence, to, top);
      if (down != FAR) {
        return FeatureSet.key(key, down);
      }
      if (top.head() == Token.ROOT) {
        break;
      }
      key = FeatureSet.key(key, top.relation().hashCode());
      top = sentence.token(top.head());
    }
    return FAR;
  }

  /** Returns a key of the relations from a word up to another that governs it, or {@link #FAR}. */
  private static int down(Sentence sentence, Token word, Token top) {
    int key = DOWN;
    Token at = word;
    for (int steps = 0; steps <= LONGEST; steps++) {
      if (at.index() == top.index()) {
        return key;
      }
      if (at.head() == Token.ROOT) {
        break;
      }
      key = FeatureSet.key(key, at.relation().hashCode());
      at = sentence.token(at.head());
    }
    return FAR;
  }
}
