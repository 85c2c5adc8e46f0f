package io.github.depeche.extract.analysis.fast;

import com.google.common.collect.Sets;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.words.FunctionWords;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause that is left without a finite verb the one that it must have: a word that a tagger
 * took for a noun or an adjective though it can be a verb in the third person, stands right behind
 * a noun phrase that agrees with it, and right before what a noun cannot stand before without a
 * preposition ("le gouvernement juge la mesure utile", "Moscou dément que", "Rome menace de").
 */
final class VerbTags {

  /** What begins a clause of its own. */
  private static final Set<String> OPENING = Set.of("que", "qu'", "qu’", "qui", "dont", "où", "si");

  /** Prepositions behind which only a verb that somebody has put there makes sense of two nouns. */
  private static final Set<String> PREPOSITIONS =
      Set.of("à", "de", "d'", "d’", "pour", "contre", "sur", "avec");

  private static final Set<String> TIMES =
      Set.of("an", "année", "mois", "semaine", "jour", "matin", "soir", "nuit", "week-end", "fois");

  /** Behind "ce" they stand for what was named: "cette dernière affiche un déficit". */
  private static final Set<String> NAMING = Set.of("dernier", "dernière", "derniers", "dernières");

  private static final Set<Upos> BOUNDARIES =
      Sets.immutableEnumSet(Upos.PUNCT, Upos.SCONJ, Upos.CCONJ);

  private static final Set<Upos> HEADS = Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN);

  private static final Set<Upos> PHRASE =
      Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN, Upos.ADP, Upos.DET, Upos.ADJ, Upos.NUM);

  private static final int NONE = -1;

  private final TaggedWords words;

  private VerbTags(TaggedWords words) {
    this.words = words;
  }

  /** Changes tags; looks at each word as often as its clause has candidates. */
  static void apply(TaggedWords words) {
    new VerbTags(words).run();
  }

  private void run() {
    int start = 0;
    int before = NONE;
    while (start < words.length()) {
      int end = start;
      int finite = NONE;
      while (end < words.length() && !isBoundary(end)) {
        finite = words.isFinite(end) ? end : finite;
        end++;
      }
      if (finite == NONE && !coordinated(before, start, end)) {
        finite = mend(start, end);
      }
      before = finite == NONE ? before : finite;
      start = end + 1;
    }
  }

  /** Makes a verb of the first word of a clause that must be one, and returns its place. */
  private int mend(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean open = opensObject(i, end) || opensComplement(i) || opensRelative(start, i);
      if (open && words.isNominal(i) && isBare(i) && agrees(number(subject(start, i)), i)) {
        words.set(i, Tag.VERB);
        return i;
      }
    }
    return NONE;
  }

  /** "annule le vote et dépose Omar": a word behind "et" that has an object is a verb as before. */
  private boolean coordinated(int verb, int start, int end) {
    boolean joined =
        verb != NONE
            && start < end
            && words.upos(start - 1) == Upos.CCONJ
            && words.isNominal(start)
            && words.mayBe(start, Tag.VERB);
    boolean object =
        joined
            && (words.tag(verb) == Tag.VERB
                    && (opensObject(start, end)
                        || start + 1 < end && words.tag(start + 1) == Tag.PROPN)
                || opensClause(start, end));
    if (object && agrees(Optional.of(words.number(verb)), start)) {
      words.set(start, Tag.VERB);
      return true;
    }
    return false;
  }

  private boolean isBoundary(int i) {
    return BOUNDARIES.contains(words.upos(i))
        || words.upos(i) == Upos.PRON && OPENING.contains(words.form(i));
  }

  /** Behind an article or a preposition stands a noun. */
  private boolean isBare(int i) {
    Upos before = words.upos(i - 1);
    return HEADS.contains(before) || before == Upos.ADJ || words.tag(i - 1) == Tag.VERB_PAST;
  }

  /** Returns the first place behind {@code i} that has no adverb. */
  private int behind(int i) {
    int next = i + 1;
    while (next < words.length() && words.upos(next) == Upos.ADV) {
      next++;
    }
    return next;
  }

  /** "pointe que", "note aussi que". */
  private boolean opensClause(int i, int end) {
    return end < words.length()
        && behind(i) == end
        && FunctionWords.QUE.contains(words.form(end))
        && !FunctionWords.NOUNS_BEFORE_QUE.contains(words.form(i));
  }

  /** "pointe « une dérive", "juge « infondée » la plainte". */
  private boolean opensQuotation(int i, int end) {
    return i + 1 == end
        && end < words.length()
        && words.form(end).equals("«")
        && AppositionVerbs.isSaying(words, i);
  }

  /** Says whether an object follows, or a clause. */
  private boolean opensObject(int i, int end) {
    int next = behind(i);
    return opensClause(i, end)
        || opensQuotation(i, end)
        || next < end
            && (words.upos(next) == Upos.DET && !isTime(next + 1)
                || words.upos(next) == Upos.NUM && isCounted(next + 1, end)
                || words.isAddress(next)
                || words.tag(next) == Tag.VERB_INFINITIVE
                || words.tag(next) == Tag.AUX_INFINITIVE
                || words.form(next).equals("tout")
                || words.form(next).equals("toute"));
  }

  /** Says whether of two nouns, the second has a complement that only a verb makes sense of. */
  private boolean opensComplement(int i) {
    return i + 1 < words.length()
        && words.tag(i) == Tag.NOUN
        && words.tag(i - 1) != Tag.VERB_PAST
        && (PREPOSITIONS.contains(words.form(i + 1)) || words.upos(i + 1) == Upos.ADV);
  }

  /** "dont le mandat court jusqu'en": a relative clause has a verb. */
  private boolean opensRelative(int start, int i) {
    return start > 0
        && words.upos(start - 1) == Upos.PRON
        && i + 1 < words.length()
        && words.upos(i + 1) == Upos.ADP;
  }

  private boolean isCounted(int i, int end) {
    return i < end && words.upos(i) == Upos.NOUN && !isTime(i);
  }

  private boolean isTime(int i) {
    return i < words.length() && TIMES.contains(words.form(i));
  }

  /** Returns the head of the noun phrase that fills a clause up to its verb, or none. */
  private int subject(int start, int verb) {
    int head = NONE;
    for (int i = start; i < verb; i++) {
      Upos upos = words.upos(i);
      boolean phrase = PHRASE.contains(upos) || words.tag(i) == Tag.VERB_PAST;
      if (!phrase || head == NONE && upos == Upos.ADP) {
        return NONE;
      }
      head = head == NONE && (HEADS.contains(upos) || isNaming(i)) ? i : head;
    }
    return head;
  }

  private boolean isNaming(int i) {
    return i > 0
        && NAMING.contains(words.form(i))
        && FunctionWords.DEMONSTRATIVE.contains(words.form(i - 1));
  }

  private Optional<Number> number(int i) {
    return i == NONE ? Optional.empty() : Optional.of(words.number(i));
  }

  private boolean agrees(Optional<Number> number, int verb) {
    return number.isPresent() && words.mayBeVerbOf(verb, number.get());
  }
}
