package io.github.depeche.extract.clauses;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;

/** Where direct speech begins and ends. */
final class Quotations {

  private Quotations() {}

  /**
   * Says whether a quotation ends between two words that did not begin between them, so that the
   * first is quoted and the second is not.
   */
  static boolean endsBetween(Sentence sentence, Token quoted, Token outside) {
    int open = 0;
    boolean straight = isWithinStraight(sentence, quoted.index());
    for (int i = quoted.index() + 1; i < outside.index(); i++) {
      switch (sentence.token(i).form()) {
        case "«", "“" -> open++;
        case "»", "”" -> {
          if (open == 0) {
            return true;
          }
          open--;
        }
        case "\"" -> {
          if (straight) {
            return true;
          }
          straight = true;
        }
        default -> {
          // No mark.
        }
      }
    }
    return false;
  }

  /** Says whether straight marks, which are alike at both ends, are open before a word. */
  private static boolean isWithinStraight(Sentence sentence, int at) {
    return sentence.tokens().subList(0, at).stream()
                .filter(token -> token.form().equals("\""))
                .count()
            % 2
        == 1;
  }
}
