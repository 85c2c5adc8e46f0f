package io.github.depeche.extract.analysis.fast;

import com.google.common.collect.Sets;
import io.github.depeche.extract.analysis.Lemmatizer;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.analysis.fast.model.Tag;
import io.github.depeche.extract.analysis.fast.model.WordForm;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause that is left without a finite verb the one that it must have: a word that a tagger
 * took for a noun or an adjective though it can be a verb in the third person, stands right behind
 * a noun phrase that agrees with it, and right before what a noun cannot stand before without a
 * preposition ("le gouvernement juge la mesure utile", "Moscou dément que", "Rome menace de").
 */
final class VerbTags {

  private static final Tag[] TAGS = Tag.values();
  private static final int VERB = Tag.VERB.ordinal();
  private static final int AUX = Tag.AUX.ordinal();
  private static final int NONE = -1;

  /** What begins a clause of its own. */
  private static final Set<String> OPENING = Set.of("que", "qu'", "qu’", "qui", "dont", "où", "si");

  private static final Set<String> QUE = Set.of("que", "qu'", "qu’");

  /** Prepositions behind which only a verb that somebody has put there makes sense of two nouns. */
  private static final Set<String> PREPOSITIONS =
      Set.of("à", "de", "d'", "d’", "pour", "contre", "sur", "avec");

  private static final Set<String> TIMES =
      Set.of("an", "année", "mois", "semaine", "jour", "matin", "soir", "nuit", "week-end", "fois");

  private static final Set<Upos> BOUNDARIES =
      Sets.immutableEnumSet(Upos.PUNCT, Upos.SCONJ, Upos.CCONJ);

  private static final Set<Upos> HEADS = Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN);

  private static final Set<Upos> PHRASE =
      Sets.immutableEnumSet(Upos.NOUN, Upos.PROPN, Upos.ADP, Upos.DET, Upos.ADJ, Upos.NUM);

  private final WordForm[] forms;
  private final int length;
  private final int[] tags;
  private final Lemmatizer lemmatizer;

  private VerbTags(WordForm[] forms, int length, int[] tags, Lemmatizer lemmatizer) {
    this.forms = forms;
    this.length = length;
    this.tags = tags;
    this.lemmatizer = lemmatizer;
  }

  /** Changes tags in place; looks at each word as often as its clause has candidates. */
  static void apply(WordForm[] forms, int length, int[] tags, Lemmatizer lemmatizer) {
    new VerbTags(forms, length, tags, lemmatizer).run();
  }

  private void run() {
    int start = 0;
    int before = NONE;
    while (start < length) {
      int end = start;
      int finite = NONE;
      while (end < length && !isBoundary(end)) {
        finite = tags[end] == VERB || tags[end] == AUX ? end : finite;
        end++;
      }
      if (finite == NONE && !coordinated(before, start, end)) {
        mend(start, end);
      }
      before = finite == NONE ? before : finite;
      start = end + 1;
    }
  }

  /** Makes a verb of the first word of a clause that must be one. */
  private void mend(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean open = opensObject(i, end) || opensComplement(i);
      if (open && isNominal(i) && isBare(i) && agrees(number(subject(start, i)), i)) {
        tags[i] = VERB;
        return;
      }
    }
  }

  /** "annule le vote et dépose Omar": a word behind "et" that has an object is a verb as before. */
  private boolean coordinated(int verb, int start, int end) {
    boolean joined =
        verb != NONE
            && tags[verb] == VERB
            && start < end
            && upos(start - 1) == Upos.CCONJ
            && isNominal(start);
    boolean object =
        joined
            && (opensObject(start, end)
                || start + 1 < end && tags[start + 1] == Tag.PROPN.ordinal());
    if (object && agrees(number(verb), start)) {
      tags[start] = VERB;
      return true;
    }
    return false;
  }

  private boolean isBoundary(int i) {
    return BOUNDARIES.contains(upos(i)) || upos(i) == Upos.PRON && OPENING.contains(form(i));
  }

  private boolean isNominal(int i) {
    return (upos(i) == Upos.NOUN || upos(i) == Upos.ADJ || form(i).equals("quitte"))
        && Character.isLowerCase(forms[i].text().charAt(0));
  }

  /** Behind an article or a preposition stands a noun. */
  private boolean isBare(int i) {
    return HEADS.contains(upos(i - 1)) || upos(i - 1) == Upos.ADJ;
  }

  /** Says whether an object follows, or a clause. */
  private boolean opensObject(int i, int end) {
    if (i + 1 == end) {
      return end < length && QUE.contains(form(end));
    }
    return i + 1 < length && upos(i + 1) == Upos.DET && !isTime(i + 2);
  }

  /** Says whether of two nouns, the second has a complement that only a verb makes sense of. */
  private boolean opensComplement(int i) {
    return i + 1 < length
        && tags[i] == Tag.NOUN.ordinal()
        && (PREPOSITIONS.contains(form(i + 1)) || upos(i + 1) == Upos.ADV);
  }

  private boolean isTime(int i) {
    return i < length && TIMES.contains(form(i));
  }

  /** Returns the head of the noun phrase that fills a clause up to its verb, or none. */
  private int subject(int start, int verb) {
    int head = NONE;
    for (int i = start; i < verb; i++) {
      Upos upos = upos(i);
      if (!PHRASE.contains(upos) || head == NONE && upos == Upos.ADP) {
        return NONE;
      }
      head = head == NONE && HEADS.contains(upos) ? i : head;
    }
    return head;
  }

  /** Returns the number of a word, {@code NONE} if it can be either; empty if there is no word. */
  private Optional<Number> number(int i) {
    return i == NONE
        ? Optional.empty()
        : forms[i].inflections(tags[i], lemmatizer).stream()
            .map(reading -> reading.morphology().number())
            .reduce((one, other) -> one == other ? one : Number.NONE);
  }

  private boolean agrees(Optional<Number> number, int verb) {
    return number.isPresent()
        && forms[verb].inflections(VERB, lemmatizer).stream()
            .filter(VerbTags::isThird)
            .map(reading -> reading.morphology().number())
            .anyMatch(own -> number.get() == Number.NONE || own == number.get());
  }

  private static boolean isThird(Reading reading) {
    return reading.upos() == Upos.VERB
        && reading.morphology().person() == Person.THIRD
        && reading.morphology().mood() == Mood.INDICATIVE;
  }

  private Upos upos(int i) {
    return TAGS[tags[i]].upos();
  }

  private String form(int i) {
    return forms[i].text().toLowerCase(Locale.ROOT);
  }
}
