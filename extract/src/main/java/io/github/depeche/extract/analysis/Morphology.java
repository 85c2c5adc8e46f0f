package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

/**
 * The inflection of a word, after the features of Universal Dependencies. A feature that the word
 * does not have, or that the engine does not know, is {@code NONE}.
 */
public record Morphology(
    Gender gender, Number number, Person person, VerbForm verbForm, Mood mood, Tense tense) {

  /** Grammatical gender. */
  public enum Gender {
    NONE,
    MASCULINE,
    FEMININE
  }

  /** Grammatical number. */
  @SuppressWarnings("JavaLangClash") // The term of Universal Dependencies.
  public enum Number {
    NONE,
    SINGULAR,
    PLURAL
  }

  /** Grammatical person. */
  public enum Person {
    NONE,
    FIRST,
    SECOND,
    THIRD
  }

  /**
   * Finite or which non-finite form. A present participle and a gerund are participles in the
   * present.
   */
  public enum VerbForm {
    NONE,
    FINITE,
    INFINITIVE,
    PARTICIPLE
  }

  /** The mood of a finite verb. */
  public enum Mood {
    NONE,
    INDICATIVE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE
  }

  /** The tense of the form itself ("a signé": a present and a past participle). */
  public enum Tense {
    NONE,
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE
  }

  /** No feature known. */
  public static final Morphology NONE =
      new Morphology(Gender.NONE, Number.NONE, Person.NONE, VerbForm.NONE, Mood.NONE, Tense.NONE);

  public Morphology {
    requireNonNull(gender);
    requireNonNull(number);
    requireNonNull(person);
    requireNonNull(verbForm);
    requireNonNull(mood);
    requireNonNull(tense);
  }
}
