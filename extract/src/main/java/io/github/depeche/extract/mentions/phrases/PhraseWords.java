package io.github.depeche.extract.mentions.phrases;

import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.Locale;
import java.util.Set;

/** What the words and names at a place of a sentence are in the grammar of noun phrases. */
final class PhraseWords {

  private static final int NONE = -1;

  private final Sentence sentence;
  private final SentenceNames names;

  PhraseWords(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** Returns whether the word at a place, if there is one, has a form, in any capitals. */
  boolean is(int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.token(at).form().equalsIgnoreCase(form);
  }

  /** Returns whether the word at a place, which must be there, is written as plurals are. */
  boolean isPlural(int at) {
    return sentence.token(at).form().endsWith("s") || sentence.token(at).form().endsWith("x");
  }

  /**
   * Returns whether a noun that says nothing of a name begins at a place: "sa décision", "un
   * référendum", "graves incidents"
   */
  boolean isUnnamed(int at) {
    int next = at;
    boolean other = false;
    while (next < sentence.size() && isLeading(next)) {
      Token word = sentence.token(next);
      other |=
          word.upos() == Upos.ADJ
              || word.upos() == Upos.DET && word.lemma().equals("un")
              || Pronouns.isPossessive(word)
              || Pronouns.isDemonstrative(word);
      next++;
    }
    return other
        && next < sentence.size()
        && names.end(next) < 0
        && Character.isLowerCase(sentence.token(next).form().charAt(0));
  }

  /** Returns whether a name of anything but a person begins at a place. */
  boolean isNamed(int at) {
    return names.beginsOther(at, MentionType.PERSON);
  }

  /**
   * "du commerce et de la commission de pêche": a body or an office is seldom the second of two
   * fields of work.
   */
  boolean opensOther(int from, Set<String> others) {
    int at = from;
    while (at < sentence.size() && isLeading(at)) {
      if (Pronouns.isPossessive(sentence.token(at))) {
        return true;
      }
      at++;
    }
    if (at >= sentence.size() || !Character.isLowerCase(sentence.token(at).form().charAt(0))) {
      return false;
    }
    Token noun = sentence.token(at);
    return noun.upos() == Upos.NOUN && (Nouns.in(others, noun) || Nouns.isRole(Nouns.OFFICE, noun));
  }

  /** Returns the index after a name in quotation marks at a place: "dirigeant de « Forza »". */
  int quoted(int at) {
    int close = is(at, "«") || is(at, "\"") ? names.end(at + 1) : NONE;
    return close > at && (is(close, "»") || is(close, "\"")) ? close + 1 : at;
  }

  /** Returns whether a word may stand between a preposition and its noun: "de la même ville". */
  boolean isLeading(int at) {
    Token token = sentence.token(at);
    return names.end(at) < 0
        && (token.upos() == Upos.DET
            || NeighbourPersons.isCivility(token) && names.begins(at + 1, MentionType.PERSON)
            || token.upos() == Upos.NUM
            || token.upos() == Upos.ADJ)
        && !names.begins(at, MentionType.DATE);
  }

  /** Returns whether a person's name begins between two places. */
  boolean namesPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.begins(i, MentionType.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the preposition at a place, contractions resolved, or an empty string. */
  String preposition(int at) {
    if (at >= sentence.size()) {
      return "";
    }
    Token token = sentence.token(at);
    String form = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (form) {
      case "de", "d'", "du", "des" -> "de";
      case "à", "au", "aux" -> "à";
      case "auprès", "près" -> form;
      case "chargé", "chargée", "chargés", "chargées" -> "chargé";
      case "en" -> is(at + 1, "charge") || is(at + 1, "matière") ? "chargé" : form;
      default -> token.upos() == Upos.ADP ? form : "";
    };
  }

  /**
   * Returns whether a range has an "et" of its own: "des Infrastructures maritimes et portuaires".
   */
  boolean coordinates(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token before = sentence.token(i - 1);
      boolean capital = Character.isUpperCase(before.form().charAt(0));
      if (is(i, "et") && (capital || before.upos() == Upos.ADJ)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word may be a participle, which taggers often take for an adjective. */
  boolean isParticiple(int at) {
    Upos upos = sentence.token(at).upos();
    return upos == Upos.VERB || upos == Upos.ADJ;
  }
}
