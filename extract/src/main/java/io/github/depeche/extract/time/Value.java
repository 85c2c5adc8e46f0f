package io.github.depeche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What an expression stands for.
 *
 * @param timex the TIMEX3 value
 * @param day the day to which later expressions may refer ("la veille"), if it is one
 * @param month the month to which later expressions may refer ("le mois précédent")
 * @param year the year to which later expressions may refer ("l'année suivante")
 */
record Value(
    String timex, Optional<LocalDate> day, Optional<YearMonth> month, Optional<Integer> year) {

  static Value plain(String timex) {
    return new Value(timex, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Value day(LocalDate day, String suffix) {
    return new Value(
        day + suffix,
        Optional.of(day),
        Optional.of(YearMonth.from(day)),
        Optional.of(day.getYear()));
  }

  static Value month(YearMonth month) {
    return new Value(
        Timex.month(month), Optional.empty(), Optional.of(month), Optional.of(month.getYear()));
  }

  static Value inYear(int year, String timex) {
    return new Value(timex, Optional.empty(), Optional.empty(), Optional.of(year));
  }
}
