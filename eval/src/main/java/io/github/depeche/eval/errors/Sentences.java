package io.github.depeche.eval.errors;

import io.github.depeche.document.Span;

/** Cuts the sentence around a place out of a text, for showing; by its punctuation alone. */
public final class Sentences {

  /** A sentence is not shown beyond this many UTF-16 units on either side. */
  private static final int REACH = 400;

  private Sentences() {}

  /** Returns from the sentence in which {@code span} begins to that in which it ends. */
  public static Span around(String text, Span span) {
    int start = span.start();
    int first = Math.max(0, start - REACH);
    while (start > first && !endsBefore(text, start)) {
      start--;
    }
    int end = span.end();
    int last = Math.min(text.length(), end + REACH);
    while (end < last && !endsBefore(text, end)) {
      end++;
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Returns whether a sentence ends with the unit before {@code at}. */
  private static boolean endsBefore(String text, int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    boolean space = at < text.length() && Character.isWhitespace(text.charAt(at));
    boolean abbreviation = before == '.' && at >= 2 && isInitial(text, at - 2);
    return space
        && !abbreviation
        && (before == '.' || before == '!' || before == '?' || before == '…');
  }

  /** Returns whether the letter at {@code at} stands alone, as in "M. Macron". */
  private static boolean isInitial(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
