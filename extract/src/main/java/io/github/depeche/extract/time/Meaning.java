package io.github.depeche.extract.time;

/** How a rule's slots become a value. */
enum Meaning {
  /** Nothing: the expression only looks like a date, and hides those inside it. */
  NONE,
  /**
   * A day or month of the calendar: month, and day, year, weekday, direction, part, hour, minute if
   * there.
   */
  DATE,
  /** From one day to another: day, day2, and month, month2, year, year2 if there. */
  DAYS,
  /** From one month to another: month, month2, and year, year2 if there. */
  MONTHS,
  /** A year, in four digits or two: year. */
  YEAR,
  /** From one year to another: year, year2. */
  YEARS,
  /** A day of the week: weekday, and direction, part, hour, minute if there. */
  WEEKDAY,
  /** From one day of the week to another: weekday, weekday2. */
  WEEKDAYS,
  /**
   * So many units from the publication date: unit, n or direction, and part, hour, minute if there.
   */
  SHIFT,
  /** So many units from the day or year last spoken of: unit, n. */
  ANCHORED,
  /** A day of the month last spoken of, or of the present one with now: day. */
  ANCHORED_DAY,
  /** So many units ago or ahead, as exact as the unit: unit, count, direction. */
  DISTANCE,
  /** A length of time: count, unit, and half, minute, second if there. */
  DURATION,
  /** A quarter of a year: n, and year or direction if there. */
  QUARTER,
  /** Half a year: n, and year or direction if there. */
  HALF,
  /** A season: season, and year or direction if there. */
  SEASON,
  /** The first or second fifteen days of a month: n, month, and year if there. */
  FORTNIGHT,
  /** A weekend: direction. */
  WEEKEND,
  /** Ten years: year. */
  DECADE,
  /** A century: century. */
  CENTURY,
  /** A time of the day last spoken of: hour, minute if there, part. */
  TIME,
  /** From one hour to another of the day spoken of: hour, hour2. */
  HOURS,
  /** A part of the day spoken of: part. */
  PART,
  /** A feast: holiday, and year, direction, n (days away) if there; its weekend with weekend=1. */
  HOLIDAY
}
