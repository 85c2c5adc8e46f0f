package io.github.depeche.extract.coref;

import io.github.depeche.extract.analysis.Morphology.Gender;
import io.github.depeche.extract.analysis.Morphology.Number;

/** The gender and number of what a candidate stands for; {@code NONE} where they are not known. */
record Agreement(Gender gender, Number number) {

  static final Agreement UNKNOWN = new Agreement(Gender.NONE, Number.NONE);

  /** Returns whether nothing that is known of both differs. */
  boolean fits(Agreement other) {
    boolean genders =
        gender == other.gender || gender == Gender.NONE || other.gender == Gender.NONE;
    boolean numbers =
        number == other.number || number == Number.NONE || other.number == Number.NONE;
    return genders && numbers;
  }

  boolean isPlural() {
    return number == Number.PLURAL;
  }

  /** Returns this with what is not known taken from {@code other}. */
  Agreement or(Agreement other) {
    return new Agreement(
        gender == Gender.NONE ? other.gender : gender,
        number == Number.NONE ? other.number : number);
  }
}
