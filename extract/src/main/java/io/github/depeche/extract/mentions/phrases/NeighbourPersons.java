package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Address;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/**
 * Whether a person's name stands beside a role: directly, or in apposition after a comma, dash or
 * bracket.
 */
final class NeighbourPersons {

  /** Words between a comma and an apposed role: "X, alors ancien ministre". */
  static final ImmutableSet<String> BETWEEN =
      WordList.load("mentions/grammar-words.txt", "between");

  private final Sentence sentence;
  private final SentenceNames names;

  NeighbourPersons(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * Returns whether a person's name begins at word {@code from}, or after a comma, a bracket or a
   * civility there.
   */
  boolean after(int from) {
    int at = from;
    if (isPause(at)) {
      at++;
    }
    while (at < sentence.size()
        && at < from + 5
        && (isCivility(at) || at > from && isBetween(at) || isRetired(at))) {
      at++;
    }
    return names.begins(at, MentionType.PERSON);
  }

  /**
   * Returns whether a person's name ends before word {@code to}, with a comma, dash or bracket
   * between.
   */
  boolean before(int to) {
    int at = to;
    while (at > 0 && at > to - 5 && isBetween(at - 1)) {
      at--;
    }
    return at > 0
        && isPause(at - 1)
        && (names.endsBefore(at - 1, MentionType.PERSON) || afterBracket(at - 1));
  }

  /** "Miroslav Lajčák (Smer-DS), ministre" */
  private boolean afterBracket(int pause) {
    return pause > 3
        && is(pause - 1, ")")
        && is(pause - 3, "(")
        && names.endsBefore(pause - 3, MentionType.PERSON);
  }

  /**
   * Returns whether only a pause and an article are between two roles: "le ministre de la Défense,
   * le général".
   */
  boolean apposed(int from, int to) {
    int at = from;
    if (isPause(at)) {
      at++;
    }
    while (at < to && isBetween(at)) {
      at++;
    }
    return at == to && to > from;
  }

  /**
   * Returns whether "et" or a comma joins two roles of one person: "président du groupe et maire".
   */
  boolean coordinated(int from, int to) {
    int at = from;
    if (is(at, ",") || is(at, "et")) {
      at++;
    }
    if (at > from && is(at, "et")) {
      at++;
    }
    // An article begins another person: "le ministre X et le président".
    return at == to && to > from;
  }

  private boolean isPause(int at) {
    return is(at, ",") || is(at, "(") || is(at, "—") || is(at, "–") || is(at, ":");
  }

  private boolean isCivility(int at) {
    return Address.isBesideRole(form(at));
  }

  /** Returns whether the word is a form of address such as "Mme". */
  static boolean isCivility(Token token) {
    return Address.isBesideRole(token.form());
  }

  private boolean isBetween(int at) {
    // "le secrétaire exécutif, l'Angolais Domingos Quiala"
    return BETWEEN.contains(form(at))
        || at >= 0 && at < sentence.size() && Nouns.isDemonym(sentence.token(at));
  }

  /** "le général à la retraite X" */
  private boolean isRetired(int at) {
    return is(at, "à") && is(at + 2, "retraite")
        || is(at, "la") && is(at + 1, "retraite")
        || is(at, "retraite") && sentence.token(at).upos() == Upos.NOUN;
  }

  private boolean is(int at, String form) {
    return form(at).equals(form);
  }

  private String form(int at) {
    if (at < 0 || at >= sentence.size()) {
      return "";
    }
    Token token = sentence.token(at);
    return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
