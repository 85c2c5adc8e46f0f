package io.github.depeche.extract.analysis.repair;

import java.util.Set;

/** The words of the calendar, as lemmas or lower-cased forms: they say when, and are no one. */
public final class Calendar {

  private static final Set<String> WEEKDAYS =
      Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

  /** Days as seen from the one that is spoken on. */
  private static final Set<String> RELATIVE_DAYS =
      Set.of("avant-hier", "hier", "aujourd'hui", "aujourd’hui", "demain", "après-demain");

  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  private static final Set<String> UNITS =
      Set.of("minute", "heure", "jour", "semaine", "mois", "an", "année", "fois");

  private static final Set<String> PARTS_OF_DAY =
      Set.of("matin", "matinée", "midi", "après-midi", "soir", "soirée", "nuit", "aube");

  private Calendar() {}

  /** Says whether a word is a day of the week. */
  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /** Says whether a word names a day: of the week, or as seen from today. */
  public static boolean isDay(String word) {
    return WEEKDAYS.contains(word) || RELATIVE_DAYS.contains(word);
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Says whether a word names or measures a time but no day: a month, an hour, a morning. */
  static boolean isPeriod(String word) {
    return isMonth(word) || UNITS.contains(word) || PARTS_OF_DAY.contains(word);
  }
}
