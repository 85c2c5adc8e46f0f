package io.github.depeche.eval.bio;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences and words for the columns, by its characters alone: a word is a run of
 * letters, digits and combining marks, or one other character that is no space. A sentence ends
 * with its line, or with {@code . ! ? …} before a space, but not after an initial or "Dr.". It need
 * not be clever, only the same for gold and prediction.
 */
final class BioTokens {

  private BioTokens() {}

  /** Returns the words of each sentence; sentences without words are left out. */
  static List<List<Span>> sentences(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> sentence = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        sentence.add(new Span(at, end));
      }
      int next = Math.max(end, at + 1);
      if (endsSentence(text, at, next) && !sentence.isEmpty()) {
        sentences.add(sentence);
        sentence = new ArrayList<>();
      }
      at = next;
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  /**
   * Returns where the word that begins at {@code at} ends; {@code at} itself if there is a space.
   */
  private static int wordEnd(String text, int at) {
    int first = text.codePointAt(at);
    if (isSpace(first)) {
      return at;
    }
    int end = at + Character.charCount(first);
    if (isLetter(first)) {
      while (end < text.length() && isLetter(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return end;
  }

  private static boolean endsSentence(String text, int at, int next) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == '…';
    boolean last = next == text.length() || isSpace(text.codePointAt(next));
    return c == '\n' || mark && last && !(c == '.' && isAbbreviation(text, at));
  }

  /**
   * Returns whether the stop at {@code at} stands behind a capital with at most one letter more:
   * "M.", "Dr.".
   */
  private static boolean isAbbreviation(String text, int at) {
    int start = at;
    while (start > 0 && isLetter(text.codePointBefore(start))) {
      start--;
    }
    return at > start && at - start <= 2 && Character.isUpperCase(text.charAt(start));
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
