package io.github.depeche.extract.mentions.phrases;

import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Locale;

/** The pronouns and the determiners that refer. */
final class Pronouns {

  private Pronouns() {}

  /** Returns whether the word is a possessive determiner. */
  static boolean isPossessive(Token token) {
    return FunctionWords.POSSESSIVE.contains(form(token));
  }

  /** Returns whether the word is a demonstrative determiner. */
  static boolean isDemonstrative(Token token) {
    return FunctionWords.DEMONSTRATIVE.contains(form(token));
  }

  /** Returns the word as the lists have it: in lower case, with a straight apostrophe. */
  static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
