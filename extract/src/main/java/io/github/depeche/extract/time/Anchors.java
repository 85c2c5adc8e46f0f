package io.github.depeche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What an article has last spoken of, for "la veille", "vers 19 h", "l'année précédente". Belongs
 * to one run.
 */
final class Anchors {

  /** What an article opens with happened at most so many days before it. */
  private static final int NEWS_DAYS = 7;

  /** Days so near to publication belong to the story. */
  private static final int STORY_DAYS = 45;

  private final Reference reference;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<YearMonth> month = Optional.empty();
  private Optional<Integer> year = Optional.empty();

  /** The last day of the first paragraph that tells of one. */
  private Optional<LocalDate> opening = Optional.empty();

  private int openingParagraph = -1;
  private boolean publicationTold;
  private int daySentence = -1;
  private int dayParagraph = -1;
  private int monthParagraph = -1;
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

  /**
   * @param dateline whether the value is not told of, but says when the article was written
   */
  void remember(Value value, boolean dateline) {
    if (value.day().isPresent()) {
      day = value.day();
      daySentence = sentence;
      dayParagraph = paragraph;
      if (!dateline || !day.equals(reference.day())) {
        tell(day.get());
      }
    }
    if (value.month().isPresent()) {
      month = value.month();
      monthParagraph = paragraph;
    }
    year = value.year().or(() -> year);
  }

  private void tell(LocalDate date) {
    publicationTold |= reference.day().equals(Optional.of(date));
    boolean opens = opening.isEmpty() || openingParagraph == paragraph;
    if (opens && reference.day().map(now -> isNews(date, now)).orElse(true)) {
      opening = Optional.of(date);
      openingParagraph = paragraph;
    }
  }

  private static boolean isNews(LocalDate date, LocalDate now) {
    return !date.isAfter(now) && ChronoUnit.DAYS.between(date, now) <= NEWS_DAYS;
  }

  /**
   * Returns the day spoken of in this sentence or paragraph, else the one of which the article
   * tells: that of publication if it has been named, else that with which the article opens.
   *
   * @param tense where the verb puts what is asked: what is past was not on a day to come
   */
  Optional<LocalDate> day(Direction tense) {
    return isHere(tense) ? day : story();
  }

  private boolean isHere(Direction tense) {
    boolean here = daySentence == sentence || dayParagraph == paragraph && isRecent();
    return here && !(tense == Direction.PAST && isAhead());
  }

  /** Returns whether the day last spoken of is no background, to which one rarely refers back. */
  private boolean isRecent() {
    return reference
        .day()
        .flatMap(now -> day.map(told -> Math.abs(ChronoUnit.DAYS.between(now, told)) <= STORY_DAYS))
        .orElse(true);
  }

  /** Returns the day spoken of in this sentence or paragraph, be it of the background. */
  Optional<LocalDate> spoken() {
    return dayParagraph == paragraph ? day : story();
  }

  private boolean isAhead() {
    return reference.day().isPresent()
        && day.isPresent()
        && day.get().isAfter(reference.day().get());
  }

  private Optional<LocalDate> story() {
    return publicationTold ? reference.day() : opening.or(reference::day).or(() -> day);
  }

  /**
   * Returns a day to which others are near: of publication, or where not known the one last spoken
   * of.
   */
  Optional<LocalDate> aboutDay() {
    return reference.aboutDay().or(() -> day);
  }

  /**
   * Returns the month spoken of in this paragraph, or that of the day of which the article tells.
   */
  Optional<YearMonth> month() {
    return monthParagraph == paragraph ? month : story().map(YearMonth::from).or(reference::month);
  }

  /** Returns the year last spoken of, or that of publication. */
  Optional<Integer> year() {
    return year.or(reference::year);
  }
}
