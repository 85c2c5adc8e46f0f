package io.github.depeche.extract.time;

/** On which side of the publication date the sentence puts an expression that does not say so itself. */
enum Direction {
  PAST,
  /** Said in the present: whichever is nearer. */
  NEAREST,
  FUTURE,
  /** Said to be on the calendar ("prévu"): ahead, unless the last one has only just gone by. */
  SCHEDULED,
  UNKNOWN
}
