package io.github.depeche.extract.analysis;

import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Mood;
import io.github.depeche.extract.analysis.Morphology.Number;
import io.github.depeche.extract.analysis.Morphology.Person;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import java.util.List;
import java.util.Locale;

/** Guesses lemma and inflection of words that the dictionary does not have, from their ending. */
final class UnknownWords {

  /** An ending of first-conjugation verbs, the class of all new verbs, and what it says. */
  private record Ending(String ending, Morphology morphology) {}

  private static final List<Ending> VERBS =
      List.of(
          finite("eraient", Mood.CONDITIONAL, Tense.PRESENT, Number.PLURAL),
          finite("erait", Mood.CONDITIONAL, Tense.PRESENT, Number.SINGULAR),
          finite("eront", Mood.INDICATIVE, Tense.FUTURE, Number.PLURAL),
          finite("era", Mood.INDICATIVE, Tense.FUTURE, Number.SINGULAR),
          finite("aient", Mood.INDICATIVE, Tense.IMPERFECT, Number.PLURAL),
          finite("ait", Mood.INDICATIVE, Tense.IMPERFECT, Number.SINGULAR),
          finite("èrent", Mood.INDICATIVE, Tense.PAST, Number.PLURAL),
          finite("ent", Mood.INDICATIVE, Tense.PRESENT, Number.PLURAL),
          other("er", VerbForm.INFINITIVE, Tense.NONE, Gender.NONE, Number.NONE),
          other("ant", VerbForm.PARTICIPLE, Tense.PRESENT, Gender.NONE, Number.NONE),
          other("ées", VerbForm.PARTICIPLE, Tense.PAST, Gender.FEMININE, Number.PLURAL),
          other("ée", VerbForm.PARTICIPLE, Tense.PAST, Gender.FEMININE, Number.SINGULAR),
          other("és", VerbForm.PARTICIPLE, Tense.PAST, Gender.MASCULINE, Number.PLURAL),
          other("é", VerbForm.PARTICIPLE, Tense.PAST, Gender.MASCULINE, Number.SINGULAR),
          finite("e", Mood.INDICATIVE, Tense.PRESENT, Number.SINGULAR),
          finite("a", Mood.INDICATIVE, Tense.PAST, Number.SINGULAR));

  private UnknownWords() {}

  static Reading read(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (upos) {
      case VERB, AUX -> verb(lower);
      case NOUN, ADJ -> nominal(lower, upos);
      case PROPN -> new Reading(form, upos, Morphology.NONE, 0);
      case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
          new Reading(lower, upos, Morphology.NONE, 0);
    };
  }

  private static Reading verb(String form) {
    for (Ending ending : VERBS) {
      if (form.length() > ending.ending().length() + 2 && form.endsWith(ending.ending())) {
        String stem = form.substring(0, form.length() - ending.ending().length());
        return new Reading(stem + "er", Upos.VERB, ending.morphology(), 0);
      }
    }
    return new Reading(form, Upos.VERB, Morphology.NONE, 0);
  }

  private static Reading nominal(String form, Upos upos) {
    boolean plural =
        form.length() > 3 && (form.endsWith("s") || form.endsWith("x")) && !form.endsWith("ss");
    String lemma =
        !plural
            ? form
            : form.endsWith("aux") && !form.endsWith("eaux")
                ? form.substring(0, form.length() - 3) + "al"
                : form.substring(0, form.length() - 1);
    Number number = plural ? Number.PLURAL : Number.SINGULAR;
    return new Reading(
        lemma,
        upos,
        new Morphology(Gender.NONE, number, Person.NONE, VerbForm.NONE, Mood.NONE, Tense.NONE),
        0);
  }

  private static Ending finite(String ending, Mood mood, Tense tense, Number number) {
    return new Ending(
        ending, new Morphology(Gender.NONE, number, Person.THIRD, VerbForm.FINITE, mood, tense));
  }

  private static Ending other(
      String ending, VerbForm form, Tense tense, Gender gender, Number number) {
    return new Ending(ending, new Morphology(gender, number, Person.NONE, form, Mood.NONE, tense));
  }
}
