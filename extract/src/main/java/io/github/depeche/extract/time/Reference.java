package io.github.depeche.extract.time;

import io.github.depeche.document.PublicationDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The time from which an article speaks.
 *
 * @param day the day, if known
 * @param month its month, if known
 */
record Reference(Optional<LocalDate> day, Optional<YearMonth> month) {

  static Reference of(PublicationDate date) {
    return new Reference(date.day(), date.month());
  }

  /**
   * Returns this, or where it is only a month or nothing, the day that the article's dateline
   * gives.
   */
  Reference orDateline(LocalDate dateline) {
    boolean fits =
        day.isEmpty() && (month.isEmpty() || month.get().equals(YearMonth.from(dateline)));
    return fits
        ? new Reference(Optional.of(dateline), Optional.of(YearMonth.from(dateline)))
        : this;
  }

  /** Returns the day, or the middle of the month: near enough to choose a year. */
  Optional<LocalDate> aboutDay() {
    return day.or(() -> month.map(m -> m.atDay(15)));
  }

  Optional<Integer> year() {
    return month.map(YearMonth::getYear);
  }
}
