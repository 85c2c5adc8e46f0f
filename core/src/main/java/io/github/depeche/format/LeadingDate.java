package io.github.depeche.format;

import io.github.depeche.document.PublicationDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publication date that some archives write before an article: {@code date 2025-12-03 Vietnam
 * …}.
 */
public final class LeadingDate {

  private static final Pattern DATE =
      Pattern.compile("[\\s\\u00A0]*date\\s+(\\d{4}-\\d{2}(?:-\\d{2})?)(?![\\w-])");

  private LeadingDate() {}

  /**
   * Returns the date a text begins with; empty if it begins otherwise or the date is not of the
   * calendar.
   */
  public static Optional<PublicationDate> of(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PublicationDate.parse(matcher.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
