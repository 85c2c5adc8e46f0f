package io.github.depeche.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** What an article has last spoken of, for "la veille", "vers 19 h", "l'année précédente". Belongs to one run. */
final class Anchors {

  private final Reference reference;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private int dayParagraph = -1;
  private int paragraph;

  Anchors(Reference reference) {
    this.reference = reference;
  }

  Reference reference() {
    return reference;
  }

  /** Says in which paragraph the next expression stands. */
  void enter(int paragraph) {
    this.paragraph = paragraph;
  }

  void remember(Value value) {
    if (value.day().isPresent()) {
      day = value.day();
      dayParagraph = paragraph;
    }
    year = value.year().or(() -> year);
  }

  /** Returns the day last spoken of, or that of publication. */
  Optional<LocalDate> day() {
    return day.or(reference::day);
  }

  /** Returns the day spoken of in this paragraph, or that of publication. */
  Optional<LocalDate> dayOfParagraph() {
    return dayParagraph == paragraph ? day : reference.day();
  }

  /** Returns the year last spoken of, or that of publication. */
  Optional<Integer> year() {
    return year.or(reference::year);
  }
}
