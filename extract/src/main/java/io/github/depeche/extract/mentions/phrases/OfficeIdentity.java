package io.github.depeche.extract.mentions.phrases;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.WordList;

/**
 * Whether an office that stands without a person says by its complement or demonym which one it is:
 * "ministre iranien des Transports" does, "chef de l'État", "juge d'instruction" and "trois députés
 * du Sud" do not.
 */
final class OfficeIdentity {

  /** What says the rank of an office, even with a capital: "secrétaire d'État". */
  private static final ImmutableSet<String> RANKING =
      WordList.load("mentions/grammar-words.txt", "rank");

  /** Of what every country has one, so that it says only what kind of office it is. */
  private static final ImmutableSet<String> STATE =
      WordList.load("mentions/grammar-words.txt", "state");

  /** Offices that one of several holds for the whole: "un porte-parole de la police". */
  private static final ImmutableSet<String> SPEAKING =
      WordList.load("mentions/grammar-words.txt", "role of one of several");

  /** What identifies an office without an article: "chef d'état-major". */
  private static final ImmutableSet<String> UNIQUE =
      WordList.load("mentions/grammar-words.txt", "one of a kind");

  /** What a leader is at the head of without an office: "leader du classement". */
  private static final ImmutableSet<String> STANDING =
      WordList.load("mentions/grammar-words.txt", "standing");

  private static final ImmutableSet<String> LEADING = ImmutableSet.of("leader");

  /** Adjectives between the article and the first word of an office: "un ancien ministre". */
  private static final int MOST_ADJECTIVES = 3;

  private final Sentence sentence;
  private final SentenceNames names;

  OfficeIdentity(Sentence sentence, SentenceNames names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * Returns whether the phrase is a name by itself.
   *
   * @param from index of its first word
   * @param noun index of the office
   * @param to index after its last word
   */
  boolean identifies(int from, int noun, int to) {
    Token office = sentence.token(noun);
    if (!Nouns.isRole(Nouns.OFFICE, office) && !isInChief(noun, to)) {
      return false;
    }
    boolean oneOfSeveral = isOneOfSeveral(from, noun);
    if (oneOfSeveral && (isPlural(office) || !Nouns.isRole(SPEAKING, office))) {
      return false;
    }
    for (int i = noun + 1; i < to; i++) {
      Token token = sentence.token(i);
      boolean complement =
          token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || names.covers(token);
      if (complement && isIndefinite(i)) {
        return false;
      }
      if (complement && !saysOnlyKind(office, i) || !oneOfSeveral && Nouns.isDemonym(token)) {
        return !anaphoric(noun + 1, i);
      }
    }
    return false;
  }

  /** "rédacteur en chef du Temps" */
  private boolean isInChief(int noun, int to) {
    return noun + 2 < to && Pronouns.form(sentence.token(noun + 2)).equals("chef");
  }

  /** "un maire corse", "trois députés", "des représentants": members of a class. */
  private boolean isOneOfSeveral(int from, int noun) {
    int at = from - 1;
    while (at >= 0 && at > from - 1 - MOST_ADJECTIVES && sentence.token(at).upos() == Upos.ADJ) {
      at--;
    }
    if (at >= 0 && sentence.token(at).upos() == Upos.DET) {
      return isIndefiniteArticle(sentence.token(at));
    }
    return from < noun && sentence.token(from).upos() == Upos.NUM;
  }

  private static boolean isPlural(Token office) {
    return office.form().endsWith("s");
  }

  private static boolean isIndefiniteArticle(Token token) {
    return token.upos() == Upos.DET && token.lemma().equals("un");
  }

  /** "chef d'un gang" does not say which. */
  private boolean isIndefinite(int at) {
    return isSmall(at) && isIndefiniteArticle(sentence.token(at - 1));
  }

  private boolean isSmall(int at) {
    Token token = sentence.token(at);
    return Character.isLowerCase(token.form().charAt(0)) && !names.covers(token);
  }

  /**
   * "secrétaire d'État", "chef d'entreprise", "chef de l'État": the complement says the kind of
   * office.
   */
  private boolean saysOnlyKind(Token office, int at) {
    Token token = sentence.token(at);
    boolean bare = sentence.token(at - 1).upos() == Upos.ADP;
    if (Nouns.in(STANDING, token) && !bare) {
      return Nouns.in(LEADING, office);
    }
    boolean head = office.lemma().equals("chef") || office.lemma().equals("cheffe");
    return bare && (Nouns.in(RANKING, token) || isSmall(at) && !Nouns.in(UNIQUE, token))
        || head && Nouns.in(STATE, token) && at - office.index() < 4;
  }

  /** "ministre de ce territoire" does not say which. */
  private boolean anaphoric(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Pronouns.isPossessive(sentence.token(i)) || Pronouns.isDemonstrative(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
