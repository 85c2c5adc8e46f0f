package io.github.depeche.extract.analysis.fast;

import static io.github.depeche.extract.analysis.fast.Characters.isBlank;
import static io.github.depeche.extract.analysis.fast.Characters.isDash;
import static io.github.depeche.extract.analysis.fast.Characters.isDigit;
import static io.github.depeche.extract.analysis.fast.Characters.isHyphen;
import static io.github.depeche.extract.analysis.fast.Characters.isLetter;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.words.Calendar;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/**
 * Says, word by word, where punctuation ends a sentence. After a final mark it waits for closing
 * quotation marks and brackets, and lets the next word decide.
 */
final class SentenceEnds {

  /** How firmly the words so far suggest that the sentence is over. */
  private enum State {
    WITHIN,
    /** After an abbreviation's full stop. */
    MAYBE,
    OVER
  }

  private static final int LONGEST_OPENER = 10;

  /** A dateline has at most so many words. */
  private static final int LONGEST_DATELINE = 16;

  private static final ImmutableSet<String> OPENERS =
      WordList.load("analysis/fast/sentence-openers.txt");
  private static final ImmutableSet<String> IN_DATELINES =
      WordList.load("analysis/fast/datelines.txt");

  private final String text;
  private final Segmentation.Builder words;
  private State state = State.WITHIN;
  private boolean quoted;
  private boolean paragraphStart = true;

  SentenceEnds(String text, Segmentation.Builder words) {
    this.text = text;
    this.words = words;
  }

  /** Forgets what was open before a paragraph. */
  void startParagraph() {
    state = State.WITHIN;
    quoted = false;
    paragraphStart = true;
  }

  /** Returns whether the sentence is over before the word from {@code start} to {@code end}. */
  boolean endBefore(int start, int end) {
    if (words.count() == words.sentenceStart()) {
      return false;
    }
    boolean over =
        switch (state) {
          case WITHIN -> paragraphStart && datelineEndsBefore(start);
          case MAYBE -> Character.isUpperCase(text.charAt(start)) && isOpener(start, end);
          case OVER -> !closes(start) && !isFinal(start) && opensSentence(start, end);
        };
    if (over) {
      paragraphStart = false;
    }
    return over;
  }

  /** Takes note of a word that has been added. */
  void see(int start, int end) {
    char c = text.charAt(start);
    if (isFinal(start) && !enumerates()) {
      state = State.OVER;
    } else if (text.charAt(end - 1) == '.' && end - start > 1) {
      state = Abbreviations.bindsToNext(text, start, end) ? State.WITHIN : State.MAYBE;
    } else if (state != State.OVER || !closes(start) && !datelineDash(start)) {
      state = State.WITHIN;
    }
    if (c == '"') {
      quoted = !quoted;
    }
  }

  private boolean isFinal(int start) {
    char c = text.charAt(start);
    boolean ellipsis =
        start > 0 && (text.charAt(start - 1) == '[' || text.charAt(start - 1) == '(');
    return !ellipsis && (c == '.' || c == '!' || c == '?' || c == '…');
  }

  /** Whether the sentence so far is the number of a list's item: "1." */
  private boolean enumerates() {
    int first = words.sentenceStart();
    return words.count() - first == 2
        && isDigit(text.charAt(words.start(first)))
        && words.end(first) - words.start(first) <= 2;
  }

  private boolean closes(int start) {
    char c = text.charAt(start);
    boolean glued = !isBlank(text.charAt(start - 1));
    return switch (c) {
      case ')', ']', '»', '”' -> true;
      case '"' -> quoted || glued && isBlankOrEnd(start + 1);
      default -> c == '’' && glued;
    };
  }

  private boolean isBlankOrEnd(int i) {
    return i >= text.length() || isBlank(text.charAt(i));
  }

  private boolean opensSentence(int start, int end) {
    char c = text.charAt(start);
    if (datelineDash(start)) {
      return false;
    }
    if (Character.isLowerCase(c)) {
      // A new sentence that was not given its capital, unless an unknown abbreviation is before it.
      int stop = words.count() - 1;
      return text.charAt(words.start(stop)) == '.'
          && stop > words.sentenceStart()
          && words.end(stop - 1) - words.start(stop - 1) >= 4
          && isOpener(start, end);
    }
    return c != ',' && c != ';' && c != ':';
  }

  private boolean isOpener(int start, int end) {
    return end - start <= LONGEST_OPENER
        && OPENERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Whether a dash is here that belongs to the dateline before it: "4 janvier 2016 . –". */
  private boolean datelineDash(int start) {
    return paragraphStart && isDashAlone(start) && isDateline(words.count());
  }

  private boolean isDashAlone(int start) {
    char c = text.charAt(start);
    return (isDash(c) || isHyphen(c)) && isBlankOrEnd(start + 1);
  }

  /**
   * "Hanoi, 3 décembre (VNA) –" is over before the word after the dash, "Berne (ats)" before an
   * opener in upper case.
   */
  private boolean datelineEndsBefore(int start) {
    int last = words.count() - 1;
    if (Character.isLowerCase(text.charAt(start))
        || last - words.sentenceStart() > LONGEST_DATELINE) {
      return false;
    }
    char c = text.charAt(words.start(last));
    if (isDashAlone(words.start(last))) {
      return isDateline(last);
    }
    int end = new WordScanner(text).end(start);
    return c == ')' && isOpener(start, end) && isDateline(words.count());
  }

  /**
   * Whether the sentence's words up to {@code end} are a place, a date, an agency in brackets, and
   * no more.
   */
  private boolean isDateline(int end) {
    int first = words.sentenceStart();
    if (end - first < 2
        || end - first > LONGEST_DATELINE
        || !Character.isLetterOrDigit(text.charAt(words.start(first)))) {
      return false;
    }
    boolean bracketed = false;
    boolean inBrackets = false;
    boolean dated = false;
    for (int word = first; word < end; word++) {
      int start = words.start(word);
      char c = text.charAt(start);
      if (c == '(') {
        inBrackets = true;
      } else if (c == ')') {
        inBrackets = false;
        bracketed = word == end - 1;
      } else if (isLetter(c) && !inBrackets && !Character.isUpperCase(c)) {
        String form =
            text.substring(start, words.end(word)).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (!IN_DATELINES.contains(form) && !Calendar.isWeekday(form) && !Calendar.isMonth(form)) {
          return false;
        }
      } else if (c == ':') {
        return false;
      }
      dated |= isDigit(c) && words.end(word) - start <= 3;
    }
    return bracketed || dated;
  }
}
