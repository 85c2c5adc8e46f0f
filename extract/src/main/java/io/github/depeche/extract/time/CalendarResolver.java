package io.github.depeche.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the year of a day or month, and the date of a weekday, where the text leaves it to the
 * reader.
 */
final class CalendarResolver {

  /** So many months ahead are nearer to a reader than the same month of last year. */
  private static final int SOON = 4;

  /** So many days ago is only just gone by. */
  private static final int JUST_GONE = 1;

  /** How many times further off a day on the wrong side of the tense seems. */
  private static final int WRONG_SIDE = 3;

  /** What has happened may be dated a day after publication, where the clocks differ. */
  private static final int NEXT_DAY = 1;

  private final Reference reference;
  private final Anchors anchors;

  CalendarResolver(Anchors anchors) {
    this.reference = anchors.reference();
    this.anchors = anchors;
  }

  /**
   * Returns the day that slots year, month, day, weekday and direction say, n days later; empty if
   * there is none. Without a year it is the nearest, rather on the side of the tense.
   */
  Optional<Value> day(Slots slots, Direction tense, String suffix) {
    return day(slots, slots.required("month"), slots.required("day"), tense, suffix);
  }

  /** Returns the same for another month and day than those of the slots. */
  Optional<Value> day(Slots slots, int month, int day, Direction tense, String suffix) {
    int shift = slots.number("n", 0);
    Optional<Integer> year = year(slots);
    if (year.isPresent()) {
      return date(year.get(), month, day).map(date -> Value.day(date.plusDays(shift), suffix));
    }
    Optional<LocalDate> about = anchors.aboutDay();
    if (about.isEmpty()) {
      return date(2000, month, day)
          .map(date -> Value.plain(Timex.format("XXXX-%02d-%02d", month, day) + suffix));
    }
    return near(about.get(), slots, month, day, tense)
        .map(date -> Value.day(date.plusDays(shift), suffix));
  }

  private static Optional<LocalDate> near(
      LocalDate about, Slots slots, int month, int day, Direction tense) {
    List<LocalDate> dates =
        IntStream.rangeClosed(about.getYear() - 1, about.getYear() + 1)
            .mapToObj(year -> date(year, month, day))
            .flatMap(Optional::stream)
            .filter(date -> sides(date.compareTo(about), slots.number("direction", 0)))
            .toList();
    Comparator<LocalDate> nearest = Comparator.comparingLong(date -> distance(about, date, tense));
    return dates.stream()
        .filter(date -> date.getDayOfWeek().getValue() == slots.number("weekday", 0))
        .min(nearest)
        .or(() -> dates.stream().min(nearest));
  }

  /** Days between the two; those on the wrong side of the tense count more. */
  private static long distance(LocalDate about, LocalDate date, Direction tense) {
    long days = ChronoUnit.DAYS.between(about, date);
    boolean wrong =
        tense == Direction.PAST && days > NEXT_DAY || tense == Direction.FUTURE && days < 0;
    return wrong ? WRONG_SIDE * Math.abs(days) : Math.abs(days);
  }

  private static boolean sides(int comparison, int direction) {
    return direction == 0 || Integer.signum(comparison) == direction;
  }

  /** Returns the month that slots year and direction say, or the tense. */
  Value month(Slots slots, int month, Direction tense) {
    Optional<Integer> year = year(slots);
    if (year.isPresent()) {
      return Value.month(YearMonth.of(year.get(), month));
    }
    Optional<YearMonth> about = reference.month().or(() -> anchors.aboutDay().map(YearMonth::from));
    if (about.isEmpty()) {
      return Value.plain(Timex.format("XXXX-%02d", month));
    }
    YearMonth now = about.get();
    YearMonth same = now.withMonth(month);
    int comparison = same.compareTo(now);
    if (slots.has("direction")) {
      int wanted = slots.required("direction");
      return Value.month(sides(comparison, wanted) ? same : same.plusYears(wanted));
    }
    return Value.month(
        switch (tense) {
          case PAST -> comparison > 0 ? same.minusYears(1) : same;
          case PERHAPS_PAST ->
              comparison > 0 && month - now.getMonthValue() > SOON ? same.minusYears(1) : same;
          case FUTURE -> comparison < 0 ? same.plusYears(1) : same;
          case NEAREST, SCHEDULED, UNKNOWN ->
              same.plusYears(Math.round((now.getMonthValue() - month) / 12f));
        });
  }

  /**
   * Returns the date of a weekday that slot direction says, or the tense; the day of publication
   * itself counts.
   */
  Value weekday(Slots slots, String slot, Direction tense, String suffix) {
    DayOfWeek weekday = DayOfWeek.of(slots.required(slot));
    if (reference.day().isEmpty()) {
      return Value.plain(Timex.UNKNOWN_WEEK + "-" + weekday.getValue() + suffix);
    }
    LocalDate now = reference.day().get();
    LocalDate last = now.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate next = now.with(TemporalAdjusters.nextOrSame(weekday));
    if (slots.has("direction")) {
      LocalDate strict =
          slots.required("direction") < 0
              ? now.with(TemporalAdjusters.previous(weekday))
              : now.with(TemporalAdjusters.next(weekday));
      return Value.day(strict, suffix);
    }
    return Value.day(
        switch (tense) {
          case PAST, PERHAPS_PAST, UNKNOWN -> last;
          case FUTURE -> next;
          case SCHEDULED -> ChronoUnit.DAYS.between(last, now) <= JUST_GONE ? last : next;
          case NEAREST ->
              ChronoUnit.DAYS.between(now, next) <= ChronoUnit.DAYS.between(last, now)
                  ? next
                  : last;
        },
        suffix);
  }

  /** Returns the year that slot year says, or slot years relative to publication. */
  private Optional<Integer> year(Slots slots) {
    if (slots.has("years")) {
      return reference.year().map(year -> year + slots.required("years"));
    }
    return slots.has("year") ? Optional.of(fullYear(slots.required("year"))) : Optional.empty();
  }

  /** Returns a year in four digits of one in two. */
  static int fullYear(int year) {
    if (year >= 100) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
