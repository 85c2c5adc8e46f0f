package io.github.depeche.extract.words;

import com.google.common.collect.ImmutableSet;

/** The words of the calendar, as lemmas or lower-cased forms: they say when, and are no one. */
public final class Calendar {

  private static final String LIST = "words/calendar.txt";

  /** Nouns that are never the complement that identifies an office, a text or a gathering. */
  public static final ImmutableSet<String> NOUNS =
      WordList.load(LIST, "weekday", "day", "month", "unit", "part of day", "stretch");

  private static final ImmutableSet<String> WEEKDAYS = WordList.load(LIST, "weekday");
  private static final ImmutableSet<String> DAYS =
      WordList.load(LIST, "weekday", "day", "day, no noun");
  private static final ImmutableSet<String> MONTHS = WordList.load(LIST, "month");
  private static final ImmutableSet<String> PERIODS =
      WordList.load(LIST, "month", "unit", "part of day", "part of day, name");

  private Calendar() {}

  /** Says whether a word is a day of the week. */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /** Says whether a word names a day: of the week, or as seen from today. */
  public static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /** Says whether a word is a month. */
  public static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Says whether a word names or measures a time but no day: a month, an hour, a morning. */
  public static boolean isPeriod(String word) {
    return PERIODS.contains(word);
  }
}
