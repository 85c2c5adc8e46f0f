package io.github.depeche.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What an article has last spoken of, for "la veille", "vers 19 h", "l'année précédente". Belongs
 * to one run.
 */
final class Anchors {

  /**
   * Days so near to publication belong to the story; others are background, to which one rarely
   * refers back.
   */
  private static final int STORY_DAYS = 45;

  private final Reference reference;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> storyDay = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private int daySentence = -1;
  private int dayParagraph = -1;
  private int sentence;
  private int paragraph;

  Anchors(Reference reference) {
    this.reference = reference;
  }

  Reference reference() {
    return reference;
  }

  /** Says where the next expression stands. */
  void enter(int sentence, int paragraph) {
    this.sentence = sentence;
    this.paragraph = paragraph;
  }

  void remember(Value value) {
    if (value.day().isPresent()) {
      day = value.day();
      daySentence = sentence;
      dayParagraph = paragraph;
      storyDay = day.filter(this::inStory).or(() -> storyDay);
    }
    year = value.year().or(() -> year);
  }

  private boolean inStory(LocalDate date) {
    return reference
        .day()
        .map(now -> Math.abs(ChronoUnit.DAYS.between(now, date)) <= STORY_DAYS)
        .orElse(true);
  }

  /**
   * Returns the day spoken of in this sentence, else the last one of the story, else the last, else
   * publication.
   */
  Optional<LocalDate> day() {
    return daySentence == sentence ? day : storyDay.or(() -> day).or(reference::day);
  }

  /**
   * Returns a day to which others are near: of publication, or where not known the one last spoken
   * of.
   */
  Optional<LocalDate> aboutDay() {
    return reference.aboutDay().or(() -> day);
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
