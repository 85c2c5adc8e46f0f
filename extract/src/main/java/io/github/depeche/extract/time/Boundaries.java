package io.github.depeche.extract.time;

import io.github.depeche.extract.time.Word.Gap;
import io.github.depeche.extract.time.Word.Kind;
import java.util.List;

/** Tells whether an expression stands on its own, and is not a piece of a longer word or number. */
final class Boundaries {

  private Boundaries() {}

  static boolean stand(List<Word> words, int first, int last) {
    return !continues(words, first, -1) && !continues(words, last, 1);
  }

  /** Returns whether the word at {@code edge} goes on in direction {@code step} without a space. */
  private static boolean continues(List<Word> words, int edge, int step) {
    int beside = edge + step;
    if (!glued(words, edge, beside)) {
      return false;
    }
    Word word = words.get(edge);
    Word neighbour = words.get(beside);
    if (neighbour.kind() == Kind.LETTERS) {
      // "l'an" and "d'août" end in an apostrophe; "lundi" in "dulundi" is another run of letters
      // anyway.
      return word.kind() != Kind.MARK && !neighbour.key().endsWith("'");
    }
    if (neighbour.kind() == Kind.DIGITS) {
      return word.kind() != Kind.MARK;
    }
    // "1.982", "3,5", "12:30:15", "2018/2": a mark between digits joins them.
    return word.kind() == Kind.DIGITS
        && ".,:/".contains(neighbour.key())
        && glued(words, beside, beside + step)
        && words.get(beside + step).kind() == Kind.DIGITS;
  }

  private static boolean glued(List<Word> words, int one, int other) {
    int later = Math.max(one, other);
    return Math.min(one, other) >= 0 && later < words.size() && words.get(later).gap() == Gap.NONE;
  }
}
