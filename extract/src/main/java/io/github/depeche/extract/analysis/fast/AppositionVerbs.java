package io.github.depeche.extract.analysis.fast;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.words.FunctionWords;
import io.github.depeche.extract.words.WordList;
import java.util.Set;

/**
 * Finds finite verbs that a tagger took for nouns or adjectives behind the comma, bracket or
 * quotation mark that ends what stands between them and their subject, or what is said: "le maire,
 * Paul Blanc, estime pour sa part que", "la Confédération (CGT) estime à 75 000", "« Non », tranche
 * Omar".
 */
final class AppositionVerbs {

  /** Verbs of saying with a form that is a noun or an adjective too; lemmas. */
  private static final ImmutableSet<String> SAYING =
      WordList.load("analysis/fast/saying-verbs.txt");

  private static final Set<String> RELATIVES = Set.of("qui", "dont", "où");

  private static final Set<String> CLOSING = Set.of(",", ")", "–", "-");

  private static final Set<String> ENDS_QUOTE = Set.of("»", "\"", "”");

  private static final int NONE = -1;

  private final TaggedWords words;

  private AppositionVerbs(TaggedWords words) {
    this.words = words;
  }

  /** Changes tags. */
  static void apply(TaggedWords words) {
    new AppositionVerbs(words).run();
  }

  private void run() {
    int subject = NONE;
    boolean open = true;
    Relative relative = Relative.NONE;
    for (int i = 0; i < words.length(); i++) {
      relative = next(relative, i);
      if (opensClause(i)) {
        subject = NONE;
        open = true;
      } else if (words.isFinite(i)) {
        open &= relative != Relative.NONE;
      } else if (isCandidate(i)) {
        boolean verb =
            isSaying(i) && isBehindQuote(i) && (opensSpeaker(i) || opensRemark(i))
                || open
                    && relative == Relative.NONE
                    && subject != NONE
                    && words.mayBeVerbOf(i, words.number(subject))
                    && (opensComplement(i) || isSaying(i) && opensRemark(i));
        if (verb) {
          words.set(i, Tag.VERB);
          open = false;
        }
      } else if (subject == NONE && isHead(i)) {
        subject = i;
      }
    }
  }

  /** How much of a relative clause behind a comma has been read. */
  private enum Relative {
    NONE,
    BEGUN,
    WITH_VERB
  }

  /**
   * "l'armée, qui a reçu des chars, compte": the clause ends at the first comma behind its verb.
   */
  private Relative next(Relative relative, int i) {
    return switch (relative) {
      case NONE ->
          words.upos(i) == Upos.PRON
                  && RELATIVES.contains(words.form(i))
                  && i > 0
                  && words.form(i - 1).equals(",")
              ? Relative.BEGUN
              : Relative.NONE;
      case BEGUN -> words.isFinite(i) ? Relative.WITH_VERB : Relative.BEGUN;
      case WITH_VERB -> words.form(i).equals(",") ? Relative.NONE : Relative.WITH_VERB;
    };
  }

  private boolean opensClause(int i) {
    return words.upos(i) == Upos.SCONJ || words.form(i).equals(":") || words.form(i).equals(";");
  }

  private boolean isHead(int i) {
    boolean noun = words.upos(i) == Upos.NOUN || words.upos(i) == Upos.PROPN;
    return noun && (i == 0 || words.upos(i - 1) != Upos.ADP);
  }

  private boolean isCandidate(int i) {
    return i > 0
        && words.isNominal(i)
        && words.mayBe(i, Tag.VERB)
        && (CLOSING.contains(words.form(i - 1)) || ENDS_QUOTE.contains(words.form(i - 1)));
  }

  /** A straight quotation mark ends something for sure before a comma only. */
  private boolean isBehindQuote(int i) {
    return words.form(i - 1).equals("»")
        || i > 1 && words.form(i - 1).equals(",") && ENDS_QUOTE.contains(words.form(i - 2));
  }

  private boolean isSaying(int i) {
    return isSaying(words, i);
  }

  /** Returns whether a word can be a verb of saying. */
  static boolean isSaying(TaggedWords words, int i) {
    return SAYING.contains(words.readings(i, Tag.VERB).get(0).lemma());
  }

  /** "», estime Omar", "», juge la ministre". */
  private boolean opensSpeaker(int i) {
    return words.has(i + 1) && (words.upos(i + 1) == Upos.PROPN || words.upos(i + 1) == Upos.DET);
  }

  /** "estime pour sa part", "juge de son côté", "note quant à elle". */
  private boolean opensRemark(int i) {
    if (!words.has(i + 3)) {
      return false;
    }
    String phrase = String.join(" ", words.form(i + 1), words.form(i + 3));
    return words.form(i + 1).equals("quant")
        || phrase.equals("pour part")
        || phrase.equals("de côté");
  }

  /** "invite M. Blanc à", "reproche à des soldats", "dénonce « une dérive". */
  private boolean opensAddressee(int next) {
    return words.isAddress(next)
        || words.form(next).equals("«")
        || words.form(next).equals("à") && words.has(next + 1) && words.upos(next + 1) == Upos.DET;
  }

  /** A clause, an infinitive, an object, or an amount. */
  private boolean opensComplement(int i) {
    int next = i + 1;
    while (words.has(next) && words.upos(next) == Upos.ADV) {
      next++;
    }
    if (!words.has(next)) {
      return false;
    }
    if (FunctionWords.QUE.contains(words.form(next))) {
      return !FunctionWords.NOUNS_BEFORE_QUE.contains(words.form(i));
    }
    if (isSaying(i) && opensAddressee(next)) {
      return true;
    }
    return words.upos(next) == Upos.DET && words.has(next + 1) && words.upos(next + 1) != Upos.NUM
        || words.tag(next) == Tag.VERB_INFINITIVE
        || words.tag(next) == Tag.AUX_INFINITIVE
        || words.form(next).equals("à") && words.has(next + 1) && words.upos(next + 1) == Upos.NUM;
  }
}
