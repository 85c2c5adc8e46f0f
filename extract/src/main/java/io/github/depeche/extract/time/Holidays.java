package io.github.depeche.extract.time;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.extract.time.ResourceLines.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of feasts, from {@code dates.holidays}: a line is {@code NAME = 12-25}, {@code NAME =
 * easter+39} or {@code NAME = hijri 10-01} (month and day of the Islamic calendar of Umm al-Qura);
 * a name may have several lines. Immutable.
 */
final class Holidays {

  private static final Pattern LINE =
      Pattern.compile("([\\w-]+) = (?:(\\d\\d)-(\\d\\d)|easter([+-]\\d+)|hijri (\\d\\d)-(\\d\\d))");

  /** Each feast's dates that fall into a year. */
  private final ImmutableMap<String, IntFunction<List<LocalDate>>> feasts;

  private Holidays(ImmutableMap<String, IntFunction<List<LocalDate>>> feasts) {
    this.feasts = feasts;
  }

  static Holidays load() {
    return parse(ResourceLines.read("dates.holidays"));
  }

  /**
   * @throws IllegalArgumentException if a line cannot be read; the message has file and line
   */
  static Holidays parse(List<Line> lines) {
    Map<String, IntFunction<List<LocalDate>>> feasts = new LinkedHashMap<>();
    for (Line line : lines) {
      java.util.regex.Matcher matcher = LINE.matcher(line.text());
      if (!matcher.matches()) {
        throw line.error(
            "'" + line.text() + "' should be NAME = 12-25, NAME = easter+39 or NAME = hijri 10-01");
      }
      feasts.merge(matcher.group(1), dates(matcher.toMatchResult()), Holidays::both);
    }
    return new Holidays(ImmutableMap.copyOf(feasts));
  }

  private static IntFunction<List<LocalDate>> both(
      IntFunction<List<LocalDate>> one, IntFunction<List<LocalDate>> other) {
    return year -> Stream.concat(one.apply(year).stream(), other.apply(year).stream()).toList();
  }

  private static IntFunction<List<LocalDate>> dates(MatchResult line) {
    if (line.group(2) != null) {
      int month = Integer.parseInt(line.group(2));
      int day = Integer.parseInt(line.group(3));
      return year -> CalendarResolver.date(year, month, day).stream().toList();
    }
    if (line.group(4) != null) {
      int days = Integer.parseInt(line.group(4));
      return year -> List.of(easter(year).plusDays(days));
    }
    int month = Integer.parseInt(line.group(5));
    int day = Integer.parseInt(line.group(6));
    return year -> hijri(year, month, day);
  }

  /**
   * Returns the feast's date by slots holiday, year, direction and n (days after it), the nearest
   * to the publication date where nothing else is said.
   */
  Optional<Value> resolve(Slots slots, Reference reference, Direction tense) {
    IntFunction<List<LocalDate>> feast = feasts.get(slots.text("holiday").orElse(""));
    if (feast == null) {
      throw new IllegalStateException(
          "holiday '" + slots.text("holiday") + "' has no line in dates.holidays");
    }
    Optional<LocalDate> about =
        slots.has("year")
            ? CalendarResolver.date(slots.required("year"), 7, 1)
            : reference.aboutDay();
    if (about.isEmpty()) {
      return Optional.empty();
    }
    int side = slots.number("direction", 0);
    LocalDate now = about.get();
    IntStream years =
        slots.has("year")
            ? IntStream.of(now.getYear())
            : IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1);
    Stream<LocalDate> dates = years.boxed().flatMap(year -> feast.apply(year).stream());
    return dates
        .filter(date -> side == 0 || Integer.signum(date.compareTo(now)) == side)
        .min(Comparator.comparingLong(date -> distance(now, date, tense)))
        .map(date -> Value.day(date.plusDays(slots.number("n", 0)), Timex.timeOfDay(slots)));
  }

  /**
   * Days between the two, those on the wrong side of the tense counting more: a future tense is
   * clear, while "est férié" only looks like a past.
   */
  private static long distance(LocalDate now, LocalDate date, Direction tense) {
    long days = ChronoUnit.DAYS.between(now, date);
    if (tense == Direction.PAST && days > 0) {
      return 3 * days;
    }
    return tense == Direction.FUTURE && days < 0 ? -30 * days : Math.abs(days);
  }

  /** Returns Easter Sunday of the Gregorian calendar (Butcher's algorithm). */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /**
   * Returns the days of that Islamic date in a Gregorian year, none in years that the calendar's
   * table lacks.
   */
  private static List<LocalDate> hijri(int year, int month, int day) {
    try {
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      return IntStream.rangeClosed(first, first + 1)
          .mapToObj(hijriYear -> LocalDate.from(HijrahDate.of(hijriYear, month, day)))
          .filter(date -> date.getYear() == year)
          .toList();
    } catch (DateTimeException e) {
      return List.of();
    }
  }
}
