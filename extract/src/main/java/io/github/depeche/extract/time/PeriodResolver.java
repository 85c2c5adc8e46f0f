package io.github.depeche.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Values of stretches of the calendar: intervals, quarters, halves, seasons, fortnights, weekends.
 */
final class PeriodResolver {

  /** In the order of the calendar year. */
  private static final List<String> SEASONS = List.of("WI", "SP", "SU", "FA");

  private final Reference reference;
  private final CalendarResolver calendar;

  PeriodResolver(Reference reference, CalendarResolver calendar) {
    this.reference = reference;
    this.calendar = calendar;
  }

  /**
   * From day (month year) to day2 month2 year2; the second is resolved first, the first is before
   * it.
   */
  Optional<Value> days(Slots slots) {
    int month2 = slots.number("month2", slots.number("month", 0));
    int month1 = slots.number("month", month2);
    Optional<Value> last =
        calendar.day(slots, month2, slots.required("day2"), Direction.UNKNOWN, "");
    if (last.isEmpty() || last.get().day().isEmpty()) {
      return last.map(
          end ->
              Value.plain(
                  Timex.format("XXXX-%02d-%02d/", month1, slots.required("day")) + end.timex()));
    }
    LocalDate end = last.get().day().get();
    return CalendarResolver.date(
            slots.number("year1", end.getYear()), month1, slots.required("day"))
        .map(start -> start.isAfter(end) ? start.minusYears(1) : start)
        .map(start -> Value.inYear(end.getYear(), start + "/" + end));
  }

  Value months(Slots slots) {
    int first = slots.required("month");
    Value last = calendar.month(slots, slots.required("month2"), Direction.UNKNOWN);
    if (last.year().isEmpty()) {
      return Value.plain(Timex.format("XXXX-%02d/", first) + last.timex());
    }
    int year =
        slots.number(
            "year1", first > slots.required("month2") ? last.year().get() - 1 : last.year().get());
    return Value.inYear(last.year().get(), YearMonth.of(year, first) + "/" + last.timex());
  }

  /** Years in their order; the second may be in two digits ("2021-24"). */
  Optional<Value> years(Slots slots) {
    int first = slots.required("year");
    int second = slots.required("year2");
    int last = second < 100 ? first / 100 * 100 + second : second;
    return last > first
        ? Optional.of(Value.inYear(last, Timex.year(first) + "/" + Timex.year(last)))
        : Optional.empty();
  }

  Value quarter(Slots slots, Direction tense) {
    return part(slots, tense, "Q", 3);
  }

  Value half(Slots slots, Direction tense) {
    return part(slots, tense, "H", 6);
  }

  /** The {@code n}th part of a year; without {@code n}, the one before or after the present one. */
  private Value part(Slots slots, Direction tense, String letter, int months) {
    Optional<Integer> now =
        reference.month().map(month -> (month.getMonthValue() - 1) / months + 1);
    if (!slots.has("n")) {
      Optional<YearMonth> shifted =
          reference.month().map(m -> m.plusMonths((long) months * slots.number("direction", 0)));
      return shifted
          .map(
              m ->
                  Value.inYear(
                      m.getYear(),
                      m.getYear() + "-" + letter + ((m.getMonthValue() - 1) / months + 1)))
          .orElse(Value.plain("XXXX-" + letter + "X"));
    }
    int n = slots.required("n");
    return inYear(
        slots, tense, now.map(current -> Integer.compare(n, current)).orElse(0), letter + n);
  }

  Value season(Slots slots, Direction tense) {
    int season = SEASONS.indexOf(slots.text("season").get());
    // December comes after the autumn of its year.
    int month = reference.month().map(YearMonth::getMonthValue).orElse(3 * season);
    int now = month == 12 ? 4 : month / 3;
    return inYear(slots, tense, Integer.compare(season, now), SEASONS.get(season));
  }

  /**
   * Returns the period in the year that the slots or the tense say; {@code side} compares it with
   * now in this year.
   */
  private Value inYear(Slots slots, Direction tense, int side, String period) {
    if (slots.has("year")) {
      int year = slots.required("year");
      return Value.inYear(year, year + "-" + period);
    }
    if (reference.year().isEmpty()) {
      return Value.plain("XXXX-" + period);
    }
    if (slots.has("years")) {
      int year = reference.year().get() + slots.required("years");
      return Value.inYear(year, year + "-" + period);
    }
    int year =
        reference.year().get()
            + (slots.has("direction") ? strict(slots, side) : byTense(tense, side));
    return Value.inYear(year, year + "-" + period);
  }

  private static int strict(Slots slots, int side) {
    int wanted = slots.required("direction");
    return side == wanted ? 0 : wanted;
  }

  private static int byTense(Direction tense, int side) {
    return switch (tense) {
      case PAST, PERHAPS_PAST -> side > 0 ? -1 : 0;
      case FUTURE, SCHEDULED -> side < 0 ? 1 : 0;
      case NEAREST, UNKNOWN -> 0;
    };
  }

  /** The first or the second fifteen days of a month. */
  Optional<Value> fortnight(Slots slots) {
    Value value = calendar.month(slots, slots.required("month"), Direction.UNKNOWN);
    if (value.year().isEmpty()) {
      return Optional.of(value);
    }
    YearMonth month = YearMonth.of(value.year().get(), slots.required("month"));
    boolean first = slots.required("n") == 1;
    LocalDate start = month.atDay(first ? 1 : 16);
    LocalDate end = first ? month.atDay(15) : month.atEndOfMonth();
    return Optional.of(Value.inYear(month.getYear(), start + "/" + end));
  }

  Value weekend(Slots slots, Direction tense) {
    if (reference.day().isEmpty()) {
      return Value.plain(Timex.UNKNOWN_WEEK + "-WE");
    }
    LocalDate now = reference.day().get();
    boolean early = now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
    int weeks = slots.number("direction", 0);
    if (weeks == 0 && early && (tense == Direction.PAST || tense == Direction.PERHAPS_PAST)) {
      weeks = -1;
    } else if (weeks > 0 && early) {
      weeks = 0;
    }
    return Value.plain(Timex.week(now.plusWeeks(weeks)) + "-WE");
  }
}
