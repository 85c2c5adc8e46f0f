package io.github.depeche.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an article was published: a day, only a month, or not known.
 *
 * @param month the month, if known
 * @param day the day; only present together with its month
 */
public record PublicationDate(Optional<YearMonth> month, Optional<LocalDate> day) {

  /** Nothing is known. */
  public static final PublicationDate UNKNOWN =
      new PublicationDate(Optional.empty(), Optional.empty());

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * @throws IllegalArgumentException if the day is not in the month
   */
  public PublicationDate {
    if (day.isPresent() && !month.equals(day.map(YearMonth::from))) {
      throw new IllegalArgumentException(
          day.get() + " is not in month " + month.map(YearMonth::toString).orElse("?"));
    }
  }

  /** Returns a date known to the day. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(Optional.of(YearMonth.from(day)), Optional.of(day));
  }

  /** Returns a date known to the month. */
  public static PublicationDate of(YearMonth month) {
    return new PublicationDate(Optional.of(month), Optional.empty());
  }

  /**
   * Reads {@code YYYY-MM-DD} or {@code YYYY-MM}.
   *
   * @throws IllegalArgumentException if {@code text} is neither, or no date of the calendar; the
   *     message says so in words for a user
   */
  public static PublicationDate parse(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return of(LocalDate.parse(text));
      }
      if (MONTH.matcher(text).matches()) {
        return of(YearMonth.parse(text));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date of the calendar", e);
    }
    throw new IllegalArgumentException("'" + text + "' is not a date: write YYYY-MM-DD or YYYY-MM");
  }

  /** Returns the date as {@link #parse} reads it, or an empty string when not known. */
  @Override
  public String toString() {
    return day.map(LocalDate::toString).or(() -> month.map(YearMonth::toString)).orElse("");
  }
}
