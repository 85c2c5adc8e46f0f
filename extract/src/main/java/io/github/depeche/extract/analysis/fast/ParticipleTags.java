package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Set;

/**
 * Makes verbs of participles behind "avoir" that a tagger took for adjectives or nouns, since it
 * looks only at the next words and something stands between: "a pour sa part indiqué", "a-t-il
 * d'abord affirmé", "aurait « bradé »", "a voté la loi et dénoncé le texte"; and of those in "deux
 * ont été tués et trois autres blessés".
 */
final class ParticipleTags {

  /** So many words at most stand between an auxiliary and its participle. */
  private static final int REACH = 12;

  /**
   * "a lui aussi affirmé": between an auxiliary and its participle if a tagger says that they are
   * pronouns.
   */
  private static final Set<String> STRONG = Set.of("lui", "elle", "eux", "elles");

  private static final Set<String> OBJECTS =
      Set.of("le", "la", "l'", "l’", "les", "me", "m'", "m’", "que", "qu'", "qu’");

  /**
   * "a pour but avoué": what such a preposition brings without an article is said of the object.
   */
  private static final Set<String> PREDICATIVE = Set.of("pour", "comme");

  /** "a trait à", "n'a point": no participles there. */
  private static final Set<String> NEVER = Set.of("trait", "point");

  private static final Set<String> SEPARATORS = Set.of("et", ",");

  private static final Set<String> QUOTES = Set.of("«", "\"", "“");

  private final TaggedWords words;

  private ParticipleTags(TaggedWords words) {
    this.words = words;
  }

  /** Changes tags; looks at a bounded number of words behind each auxiliary. */
  static void apply(TaggedWords words) {
    new ParticipleTags(words).run();
  }

  private void run() {
    boolean compound = false;
    for (int i = 0; i < words.length(); i++) {
      if (isAvoir(i)) {
        compound |= join(i);
      } else if (words.isFinite(i)) {
        compound = false;
      } else if (compound && isCoordinated(i) || isGapped(i)) {
        words.set(i, Tag.VERB_PAST);
      }
    }
  }

  private boolean isAvoir(int i) {
    Upos upos = words.upos(i);
    return (upos == Upos.VERB || upos == Upos.AUX)
        && words.tag(i) != Tag.VERB_PAST
        && words.tag(i) != Tag.AUX_PAST
        && words.readings(i, words.tag(i)).get(0).lemma().equals("avoir");
  }

  /** Finds the participle of an auxiliary, and returns whether there is one. */
  private boolean join(int auxiliary) {
    Between between = Between.NOTHING;
    int end = Math.min(words.length(), auxiliary + 1 + REACH);
    for (int i = auxiliary + 1; i < end; i++) {
      if (words.tag(i) == Tag.VERB_PAST) {
        return true;
      }
      if (between.closed && isParticiple(i) && agrees(auxiliary, i)) {
        words.set(i, Tag.VERB_PAST);
        if (words.upos(auxiliary) == Upos.VERB) {
          words.set(auxiliary, auxiliary(words.tag(auxiliary)));
        }
        return true;
      }
      between = next(between, i);
      if (between == Between.OTHER) {
        return false;
      }
    }
    return false;
  }

  /** What has been read between an auxiliary and its participle. */
  private enum Between {
    /** Adverbs and the like, or commas. */
    NOTHING(true),
    /** A preposition, and perhaps an article. */
    OPEN(false),
    /** "pour", "comme". */
    BARE(false),
    /** A noun with its preposition. */
    PHRASE(true),
    /** What belongs to a full verb. */
    OTHER(false);

    final boolean closed;

    Between(boolean closed) {
      this.closed = closed;
    }
  }

  private Between next(Between between, int i) {
    boolean open = between == Between.OPEN || between == Between.BARE;
    return switch (words.upos(i)) {
      case ADP -> PREDICATIVE.contains(words.form(i)) ? Between.BARE : Between.OPEN;
      case ADV -> between;
      case PUNCT ->
          words.form(i).equals(":") || words.form(i).equals(";") || open
              ? Between.OTHER
              : Between.NOTHING;
      case PRON -> pronoun(between, i);
      case DET, NUM -> open ? Between.OPEN : Between.OTHER;
      case ADJ -> adjective(between, i);
      case NOUN, PROPN ->
          between == Between.OPEN || between == Between.PHRASE ? Between.PHRASE : Between.OTHER;
      case AUX, CCONJ, INTJ, PART, SCONJ, SYM, VERB, X -> Between.OTHER;
    };
  }

  /** "de nouveau" is whole without a noun. */
  private Between adjective(Between between, int i) {
    return switch (between) {
      case NOTHING, OTHER -> Between.OTHER;
      case OPEN, BARE -> words.form(i).equals("nouveau") ? Between.PHRASE : between;
      case PHRASE -> between;
    };
  }

  private Between pronoun(Between between, int i) {
    if (between == Between.OPEN || between == Between.BARE) {
      return Between.PHRASE;
    }
    return words.form(i).startsWith("-")
            || FunctionWords.FLOATING.contains(words.form(i))
            || STRONG.contains(words.form(i))
        ? between
        : Between.OTHER;
  }

  private boolean isParticiple(int i) {
    return words.isNominal(i) && words.mayBe(i, Tag.VERB_PAST) && !NEVER.contains(words.form(i));
  }

  /** Without an object before it, a participle behind "avoir" has one form only. */
  private boolean agrees(int auxiliary, int i) {
    return isInvariable(i)
        || auxiliary > 0 && OBJECTS.contains(words.form(auxiliary - 1))
        || auxiliary > 1 && OBJECTS.contains(words.form(auxiliary - 2));
  }

  private boolean isInvariable(int i) {
    return words.readings(i, Tag.VERB_PAST).stream()
        .map(Reading::morphology)
        .anyMatch(own -> own.gender() != Gender.FEMININE && own.number() != Number.PLURAL);
  }

  /** "a levé son verre et crié « …": behind "et", with an object. */
  private boolean isCoordinated(int i) {
    return isParticiple(i)
        && i > 1
        && words.upos(i - 1) == Upos.CCONJ
        && words.upos(i - 2) != Upos.ADJ
        && isInvariable(i)
        && i + 1 < words.length()
        && (words.upos(i + 1) == Upos.DET
            || words.upos(i + 1) == Upos.SCONJ
            || QUOTES.contains(words.form(i + 1)));
  }

  /**
   * "ont été tués et cinq autres blessés": those that are counted have no auxiliary of their own.
   */
  private boolean isGapped(int i) {
    int number = words.has(i - 1) && words.form(i - 1).equals("autres") ? i - 2 : i - 1;
    return number > 1
        && words.upos(number) == Upos.NUM
        && isParticiple(i)
        && isPassive(beforeSeparators(number - 1))
        && words.readings(i, Tag.VERB_PAST).stream()
            .anyMatch(reading -> reading.morphology().number() != Number.SINGULAR)
        && (!words.has(i + 1) || endsPhrase(i + 1));
  }

  private int beforeSeparators(int i) {
    int before = i;
    while (words.has(before) && SEPARATORS.contains(words.form(before))) {
      before--;
    }
    return before == i ? -1 : before;
  }

  private boolean isPassive(int i) {
    return words.has(i - 1)
        && words.tag(i) == Tag.VERB_PAST
        && words.upos(i - 1) == Upos.AUX
        && !isAvoir(i - 1);
  }

  /** What does not follow a subject or a noun that has more to it. */
  private boolean endsPhrase(int i) {
    return switch (words.upos(i)) {
      case PUNCT, ADP, SCONJ, CCONJ, ADV, NOUN, DET -> true;
      case ADJ, AUX, INTJ, NUM, PART, PRON, PROPN, SYM, VERB, X -> false;
    };
  }

  private static Tag auxiliary(Tag verb) {
    return switch (verb) {
      case VERB -> Tag.AUX;
      case VERB_INFINITIVE -> Tag.AUX_INFINITIVE;
      case VERB_PRESENT -> Tag.AUX_PRESENT;
      case ADJ,
          ADP,
          ADV,
          AUX,
          AUX_INFINITIVE,
          AUX_PAST,
          AUX_PRESENT,
          CCONJ,
          DET,
          INTJ,
          NOUN,
          NUM,
          PRON,
          PROPN,
          PUNCT,
          SCONJ,
          SYM,
          VERB_PAST,
          X ->
          verb;
    };
  }
}
