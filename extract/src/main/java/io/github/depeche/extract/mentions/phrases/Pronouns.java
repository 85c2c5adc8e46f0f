package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.analysis.Token;
import java.util.Locale;

/** The pronouns and the determiners that refer. */
final class Pronouns {

  private static final ImmutableSet<String> POSSESSIVE =
      ImmutableSet.of(
          "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos");
  private static final ImmutableSet<String> DEMONSTRATIVE =
      ImmutableSet.of("ce", "cet", "cette", "ces");

  private Pronouns() {}

  /** Returns whether the word is a possessive determiner. */
  static boolean isPossessive(Token token) {
    return POSSESSIVE.contains(form(token));
  }

  /** Returns whether the word is a demonstrative determiner. */
  static boolean isDemonstrative(Token token) {
    return DEMONSTRATIVE.contains(form(token));
  }

  /** Returns the word as the lists have it: in lower case, with a straight apostrophe. */
  static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
