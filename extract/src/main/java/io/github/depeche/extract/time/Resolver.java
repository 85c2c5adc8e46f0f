package io.github.depeche.extract.time;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns matches into values. Belongs to one run, in text order. */
final class Resolver {

  private final Anchors anchors;
  private final Reference reference;
  private final CalendarResolver calendar;
  private final PeriodResolver periods;
  private final Holidays holidays;

  Resolver(Reference reference, Holidays holidays) {
    this.reference = reference;
    this.anchors = new Anchors(reference);
    this.calendar = new CalendarResolver(anchors);
    this.periods = new PeriodResolver(reference, calendar);
    this.holidays = holidays;
  }

  /**
   * Returns what a match stands for, or empty if for nothing ("30 février").
   *
   * @param sentence the index of its sentence
   * @param paragraph the number of line breaks before it
   * @param dateline whether it says when the article was written, not when something happened
   * @param tense asked only where it matters
   */
  Optional<Value> resolve(
      Match match, int sentence, int paragraph, boolean dateline, Supplier<Direction> tense) {
    anchors.enter(sentence, paragraph);
    Optional<Value> value = value(match.rule().meaning(), match.slots(), tense);
    value
        .filter(any -> match.rule().meaning() != Meaning.ANCHORED)
        .ifPresent(told -> anchors.remember(told, dateline));
    return value;
  }

  /**
   * Resolves a time, or a part of a day, that the text dates behind it ("à 19 h 43, le 12
   * janvier"). Parameters are those of {@link #resolve}.
   *
   * @param dating the match that says on which day
   */
  Optional<Value> resolveDated(
      Match match, Match dating, int sentence, int paragraph, Supplier<Direction> tense) {
    anchors.enter(sentence, paragraph);
    value(dating.rule().meaning(), dating.slots(), tense)
        .filter(day -> day.day().isPresent())
        .ifPresent(day -> anchors.remember(day, false));
    return resolve(match, sentence, paragraph, false, tense);
  }

  private Optional<Value> value(Meaning meaning, Slots slots, Supplier<Direction> tense) {
    return switch (meaning) {
      case NONE -> Optional.empty();
      case DATE -> date(slots, tense);
      case DAYS -> periods.days(slots);
      case MONTHS -> Optional.of(periods.months(slots));
      case YEAR -> Optional.of(year(CalendarResolver.fullYear(slots.required("year"))));
      case YEARS -> periods.years(slots);
      case WEEKDAY ->
          Optional.of(calendar.weekday(slots, "weekday", tense.get(), Timex.timeOfDay(slots)));
      case WEEKDAYS -> Optional.of(weekdays(slots, tense.get()));
      case SHIFT -> Optional.of(shiftFromNow(slots));
      case ANCHORED -> Optional.of(anchored(slots, tense.get()));
      case ANCHORED_DAY -> anchoredDay(slots, tense.get());
      case DISTANCE ->
          Optional.of(distance(slots, slots.required("count") * slots.required("direction")));
      case DURATION -> Optional.of(Value.plain(Timex.duration(slots)));
      case QUARTER -> Optional.of(periods.quarter(slots, tense.get()));
      case HALF -> Optional.of(periods.half(slots, tense.get()));
      case SEASON -> Optional.of(periods.season(slots, tense.get()));
      case FORTNIGHT -> periods.fortnight(slots);
      case WEEKEND -> Optional.of(periods.weekend(slots, tense.get()));
      case DECADE -> Optional.of(Value.plain(String.valueOf(decade(slots.required("year")))));
      case CENTURY -> Optional.of(Value.plain(Timex.format("%02d", slots.required("century") - 1)));
      case TIME, PART -> Optional.of(at(anchors.day(tense.get()), Timex.timeOfDay(slots)));
      case HOURS ->
          Optional.of(
              Value.plain(
                  hour(slots.required("hour"), tense.get())
                      + "/"
                      + hour(slots.required("hour2"), tense.get())));
      case HOLIDAY -> holiday(slots, tense.get());
    };
  }

  private Optional<Value> holiday(Slots slots, Direction tense) {
    Optional<Value> feast = holidays.resolve(slots, reference, tense);
    return slots.has("weekend")
        ? feast.flatMap(Value::day).map(day -> Value.plain(Timex.week(day) + "-WE"))
        : feast;
  }

  private String hour(int hour, Direction tense) {
    return at(anchors.day(tense), Timex.format("T%02d:00", hour)).timex();
  }

  private Optional<Value> date(Slots slots, Supplier<Direction> tense) {
    return slots.has("day")
        ? calendar.day(slots, tense.get(), Timex.timeOfDay(slots))
        : Optional.of(calendar.month(slots, slots.required("month"), tense.get()));
  }

  /** Returns the day or period so far from publication, on the weekday that stands beside it. */
  private Value shiftFromNow(Slots slots) {
    int n = slots.number("n", slots.number("direction", 0));
    Optional<LocalDate> day = reference.day().map(now -> now.plusDays(n));
    if (slots.has("weekday") && day.isPresent()) {
      // "hier mardi", published on a Thursday, was written on the day before.
      DayOfWeek weekday = DayOfWeek.of(slots.required("weekday"));
      return at(day.map(date -> date.with(previousOrSame(weekday))), Timex.timeOfDay(slots));
    }
    return shift(slots, n, reference.day());
  }

  private Value weekdays(Slots slots, Direction tense) {
    Value first = calendar.weekday(slots, "weekday", tense, "");
    Value second = calendar.weekday(slots, "weekday2", tense, "");
    String end = second.timex();
    if (first.day().isPresent() && first.day().get().isAfter(second.day().get())) {
      // The two belong to one week: the one in front gives way to the tense.
      return tense == Direction.FUTURE || tense == Direction.SCHEDULED || tense == Direction.NEAREST
          ? Value.plain(first.timex() + "/" + second.day().get().plusWeeks(1))
          : Value.plain(first.day().get().minusWeeks(1) + "/" + end);
    }
    return Value.plain(first.timex() + "/" + end);
  }

  private Value anchored(Slots slots, Direction tense) {
    int n = slots.number("n", 0);
    if (slots.text("unit").equals(Optional.of("Y"))) {
      return anchors.year().map(year -> year(year + n)).orElse(Value.plain("XXXX"));
    }
    if (slots.text("unit").equals(Optional.of("M"))) {
      return anchors
          .month()
          .map(month -> Value.month(month.plusMonths(n)))
          .orElse(Value.plain("XXXX-XX"));
    }
    return shift(slots, n, slots.has("that") ? anchors.spoken() : anchors.day(tense));
  }

  private Optional<Value> anchoredDay(Slots slots, Direction tense) {
    int day = slots.required("day");
    return (slots.has("now") ? reference.aboutDay() : anchors.day(tense))
        .flatMap(spoken -> CalendarResolver.date(spoken.getYear(), spoken.getMonthValue(), day))
        .map(date -> Value.day(date, Timex.timeOfDay(slots)));
  }

  /**
   * Returns the time {@code n} units from publication; one year ago is a month, six years ago a
   * year.
   */
  private Value distance(Slots slots, int n) {
    if (Math.abs(n) == 1 && slots.text("unit").equals(Optional.of("Y"))) {
      return month(reference.day(), 12 * n);
    }
    return shift(slots, n, reference.day());
  }

  /** Returns the time {@code n} units after {@code from}, as exact as the unit. */
  private Value shift(Slots slots, int n, Optional<LocalDate> from) {
    return switch (slots.text("unit").orElse("D")) {
      case "D" -> at(from.map(day -> day.plusDays(n)), Timex.timeOfDay(slots));
      case "W" ->
          Value.plain(from.map(day -> Timex.week(day.plusWeeks(n))).orElse(Timex.UNKNOWN_WEEK));
      case "M" -> month(from, n);
      case "Y" -> yearFrom(from, n);
      case "DE" -> yearFrom(from, 10 * n);
      case "CE" -> yearFrom(from, 100 * n);
      default -> at(from, "");
    };
  }

  private Value month(Optional<LocalDate> from, int n) {
    return from.map(YearMonth::from)
        .or(reference::month)
        .map(month -> month.plusMonths(n))
        .map(Value::month)
        .orElse(Value.plain("XXXX-XX"));
  }

  private Value yearFrom(Optional<LocalDate> from, int n) {
    return from.map(LocalDate::getYear)
        .or(reference::year)
        .map(year -> year(year + n))
        .orElse(Value.plain("XXXX"));
  }

  private static Value at(Optional<LocalDate> day, String suffix) {
    return day.map(date -> Value.day(date, suffix)).orElse(Value.plain(Timex.UNKNOWN_DAY + suffix));
  }

  private static Value year(int year) {
    return Value.inYear(year, Timex.year(year));
  }

  /** Returns the decade's digits: 198 for 1980 and for 80. */
  private static int decade(int year) {
    return (year < 100 ? 1900 + year : year) / 10;
  }
}
