package io.github.depeche.extract.analysis.repair;

import static java.util.Objects.requireNonNull;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.words.Calendar;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a dateline ("Libreville, 21 mai (AGP) - ") out of the sentence after it, where parsers take
 * its place or agency for a subject: the engine sees a full stop instead of the dash. Offsets do
 * not change. Thread-safe if the engine is.
 */
final class DatelineAnalyzer implements Analyzer {

  /** A dateline is not longer than this, in UTF-16 units. */
  private static final int REACH = 90;

  /** A line that is shorter than this is a title, in which a dash means something else. */
  private static final int PARAGRAPH = 150;

  /** What archives write before a text; it is a line of its own. */
  private static final Pattern LEADING_DATE =
      Pattern.compile("\\s*date\\s+\\d{4}-\\d{2}(?:-\\d{2})?\\s");

  private static final Set<String> SMALL =
      Set.of("date", "de", "du", "la", "le", "les", "d'", "en", "et", "er", "h", "ats", "sda");

  private final Analyzer engine;

  DatelineAnalyzer(Analyzer engine) {
    this.engine = requireNonNull(engine);
  }

  @Override
  public Analysis analyze(String text) {
    StringBuilder cut = new StringBuilder(text);
    Matcher date = LEADING_DATE.matcher(text);
    if (date.lookingAt()) {
      cut.setCharAt(date.end() - 1, '\n');
    }
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int end = newline < 0 ? text.length() : newline;
      end(text, line, end).ifPresent(at -> cut.setCharAt(at, '.'));
      line = end + 1;
    }
    return new Analysis(text, engine.analyze(cut.toString()).sentences());
  }

  /** Returns the place of the dash or bracket that ends a line's dateline, if it has one. */
  private static OptionalInt end(String text, int from, int to) {
    int limit = Math.min(to, from + REACH);
    boolean agency = false;
    int word = from;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        int close = text.indexOf(')', i);
        if (close < 0 || close >= limit) {
          return OptionalInt.empty();
        }
        agency = true;
        i = close;
        word = close + 1;
        int next = skipSpaces(text, close + 1, to);
        if (next > close + 1 && startsSentence(text, next, to)) {
          return OptionalInt.of(close);
        }
      } else if (isDash(c) && i > from && Character.isWhitespace(text.charAt(i - 1))) {
        int next = skipSpaces(text, text.startsWith("--", i) ? i + 2 : i + 1, to);
        boolean sure =
            agency || (c != '-' || isAllCapitals(text, from, i)) && to - from >= PARAGRAPH;
        return sure && next < to && startsSentence(text, next, to)
            ? OptionalInt.of(i)
            : OptionalInt.empty();
      } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '’' && c != '\'') {
        if (!fits(text, word, i)) {
          return OptionalInt.empty();
        }
        word = i + 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Says whether a word can stand in a dateline: a name, a number, a month or a day. */
  private static boolean fits(String text, int from, int to) {
    if (from >= to || !Character.isLowerCase(text.charAt(from))) {
      return true;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return SMALL.contains(word) || Calendar.isWeekday(word) || Calendar.isMonth(word);
  }

  /** "ALGER - Le ministre": only a place is written so. */
  private static boolean isAllCapitals(String text, int from, int to) {
    String place = text.substring(from, to).strip();
    return place.length() > 2 && place.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean startsSentence(String text, int at, int to) {
    return at < to
        && (Character.isUpperCase(text.charAt(at)) || "«\"“".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private static int skipSpaces(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
