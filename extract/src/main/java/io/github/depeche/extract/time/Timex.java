package io.github.depeche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes TIMEX3 values; X stands for what is not known. */
final class Timex {

  static final String UNKNOWN_DAY = "XXXX-XX-XX";
  static final String UNKNOWN_WEEK = "XXXX-WXX";

  private Timex() {}

  static String year(int year) {
    return year > 999 && year < 10_000 ? Integer.toString(year) : format("%04d", year);
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String week(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * Returns the length of slots count, unit (D, W, M, Y, DE, CE, or TH, TM for hours, minutes),
   * half, minute and second.
   */
  static String duration(Slots slots) {
    String unit = slots.text("unit").orElseThrow();
    boolean time = unit.startsWith("T");
    String count = slots.required("count") + (slots.has("half") ? ".5" : "");
    String minutes = slots.has("minute") ? slots.required("minute") + "M" : "";
    String seconds = slots.has("second") ? slots.required("second") + "S" : "";
    return (time ? "PT" : "P") + count + (time ? unit.substring(1) : unit) + minutes + seconds;
  }

  /** Returns what follows a day: {@code T09:53}, {@code TAF}, or nothing. */
  static String timeOfDay(Slots slots) {
    String part = slots.text("part").orElse("");
    if (!slots.has("hour")) {
      return part;
    }
    int hour = slots.required("hour");
    boolean afternoon = (part.equals("TAF") || part.equals("TEV")) && hour < 12;
    return format("T%02d:%02d", (afternoon ? hour + 12 : hour) % 24, slots.number("minute", 0));
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
