package io.github.depeche.extract.time;

/**
 * On which side of the publication date the sentence puts an expression that does not say so
 * itself.
 */
enum Direction {
  PAST,
  /**
   * The verb is in the past, but the expression belongs to a noun below it: "a annoncé son départ
   * en mai".
   */
  PERHAPS_PAST,
  /** Said in the present: whichever is nearer. */
  NEAREST,
  FUTURE,
  /** Said to be on the calendar ("prévu"): ahead, unless the last one has only just gone by. */
  SCHEDULED,
  UNKNOWN
}
