package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;

/**
 * What follows a noun directly and belongs to it, by the sequence of words: adjectives,
 * participles, apposed nouns and names, fixed attributes.
 */
final class PhraseModifiers {

  private static final ImmutableSet<String> APPOSED = WordList.load("mentions/apposed-nouns.txt");

  private static final ImmutableSet<String> ATTRIBUTES =
      WordList.load("mentions/grammar-words.txt", "attribute");

  private static final ImmutableSet<String> TWIN =
      WordList.load("mentions/grammar-words.txt", "second office");

  private static final ImmutableSet<String> PREDICATIVE =
      WordList.load("mentions/grammar-words.txt", "predicative");

  /** Longer lists are not read. */
  private static final int MOST_PEOPLES = 10;

  private final Sentence sentence;
  private final SentenceNames names;
  private final PhraseWords words;

  PhraseModifiers(Sentence sentence, SentenceNames names, PhraseWords words) {
    this.sentence = sentence;
    this.names = names;
    this.words = words;
  }

  /** Returns the index after the adjectives, participles and apposed nouns at {@code from}. */
  int end(int from) {
    int end = bracketed(from);
    while (end < sentence.size() && (isModifier(end) || isNameApposed(end) || isAttribute(end))) {
      if (isNameApposed(end)) {
        return joined(names.end(end));
      }
      end += isAttribute(end) ? 2 : 1;
      end = peoples(end);
      if (end + 1 < sentence.size()
          && words.is(end, "et")
          && isModifier(end + 1)
          && !opensNoun(end + 1)
          && !hasObject(end + 1)) {
        end++;
      }
    }
    return end;
  }

  /**
   * Returns the index after the rest of a list that begins with the adjective of a people before
   * {@code from}: "les présidents russe, chinois et ouzbek".
   */
  private int peoples(int from) {
    if (from < 2
        || !Nouns.isDemonym(sentence.token(from - 1))
        || !isOfSeveral(from - 2)
        || !words.is(from, ",")) {
      return from;
    }
    int at = from;
    for (int items = 0;
        items < MOST_PEOPLES && words.is(at, ",") && isPeopleAdjective(at + 1);
        items++) {
      at += 2;
    }
    return (words.is(at, "et") || words.is(at, "ou")) && isPeopleAdjective(at + 1) ? at + 2 : from;
  }

  /** "présidents", "chefs d'État" */
  private boolean isOfSeveral(int at) {
    return words.isPlural(at)
        || at > 1 && words.preposition(at - 1).equals("de") && words.isPlural(at - 2);
  }

  private boolean isPeopleAdjective(int at) {
    return at < sentence.size()
        && Nouns.isDemonym(sentence.token(at))
        && Character.isLowerCase(sentence.token(at).form().charAt(0));
  }

  /** "général en chef", "ministre par intérim" */
  private boolean isAttribute(int at) {
    return (words.is(at, "en") || words.is(at, "par"))
        && at > 0
        && at + 1 < sentence.size()
        && Nouns.in(ATTRIBUTES, sentence.token(at + 1))
        && (words.is(at + 1, "intérim")
            || sentence.token(at - 1).upos() != Upos.NOUN
            || Nouns.isTitle(sentence.token(at - 1))
            || Nouns.in(Nouns.PERSON, sentence.token(at - 1)));
  }

  /** "a convoqué le chargé d'affaires et prié deux diplomates" */
  private boolean hasObject(int participle) {
    return participle + 1 < sentence.size()
        && (sentence.token(participle + 1).upos() == Upos.DET
            || sentence.token(participle + 1).upos() == Upos.NUM);
  }

  /**
   * Says whether an adjective is singular and its noun plural, so that it is said of one before it:
   * "le ministre des Finances limogé", but not "les partis socialiste et communiste".
   */
  private boolean isOfOneBefore(int adjective) {
    Token noun = sentence.token(adjective - 1);
    boolean shares =
        words.is(adjective + 1, "et")
            || words.is(adjective + 1, "ou")
            || words.is(adjective + 1, ",");
    return !shares
        && noun.upos() == Upos.NOUN
        && noun.morphology().number() == Morphology.Number.PLURAL
        && sentence.token(adjective).morphology().number() == Morphology.Number.SINGULAR;
  }

  /** "ambassadeur représentant permanent" */
  private boolean isSecondOffice(int at) {
    return Nouns.in(TWIN, sentence.token(at))
        && Nouns.isRole(Nouns.OFFICE, sentence.token(at - 1))
        && at + 1 < sentence.size()
        && (isApposed(sentence.token(at + 1)) || sentence.token(at + 1).upos() == Upos.ADP);
  }

  /** "député (Verts) de la Loire" */
  private int bracketed(int from) {
    if (!words.is(from, "(") || from == 0 || !Nouns.isTitle(sentence.token(from - 1))) {
      return from;
    }
    int close = names.end(from + 1);
    boolean complemented =
        close > 0
            && words.is(close, ")")
            && close + 1 < sentence.size()
            && sentence.token(close + 1).upos() == Upos.ADP
            && sentence.token(close + 1).lemma().equals("de");
    return complemented ? close + 1 : from;
  }

  /** "coopération ASEAN - Russie", "la banque Levant Trust" */
  private boolean isNameApposed(int at) {
    return names.begins(at, MentionType.ORGANIZATION)
        || names.begins(at, MentionType.GPE)
        || names.begins(at, MentionType.LOCATION);
  }

  private boolean isModifier(int at) {
    Token token = sentence.token(at);
    // "désigné par le parti"
    if (words.is(at + 1, "par") && !isAttribute(at + 1) || Nouns.in(PREDICATIVE, token)) {
      return false;
    }
    return token.upos() == Upos.ADJ
            && !names.begins(at, MentionType.PERSON)
            && !opensNoun(at)
            && !isOfOneBefore(at)
        || Nouns.isDemonym(token) && Character.isLowerCase(token.form().charAt(0))
        || Nouns.in(APPOSED, token)
        || isSecondOffice(at)
        || token.upos() == Upos.NUM && words.is(at - 1, "numéro")
        || words.is(at, "non")
            && at + 1 < sentence.size()
            && sentence.token(at + 1).upos() == Upos.ADJ;
  }

  /** Returns whether the adjective belongs to a noun after it and not to one before. */
  private boolean opensNoun(int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).upos() == Upos.NOUN
        && !Nouns.in(APPOSED, sentence.token(at + 1))
        && !Nouns.isDemonym(sentence.token(at + 1));
  }

  /** Extends over a second name joined by a dash: "ASEAN - Russie". */
  int joined(int end) {
    int last = end;
    while (last + 1 < sentence.size()
        && (words.is(last, "-") || words.is(last, "–") || words.is(last, "/"))
        && names.end(last + 1) > last) {
      last = names.end(last + 1);
    }
    return last;
  }

  /** Returns whether the word may follow a noun directly: "représentant permanent adjoint". */
  static boolean isApposed(Token token) {
    return Nouns.in(APPOSED, token);
  }
}
