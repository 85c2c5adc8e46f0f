package io.github.depeche.extract.time;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import io.github.depeche.extract.time.Word.Gap;
import io.github.depeche.extract.time.Word.Kind;
import java.text.Normalizer;
import java.util.Locale;

/** Splits a text into {@link Word}s in one pass. */
final class WordScanner {

  /** No word of a pattern is longer. */
  private static final int LONGEST = 40;

  private final String text;
  private final ImmutableList.Builder<Word> words = ImmutableList.builder();

  private WordScanner(String text) {
    this.text = text;
  }

  /**
   * Returns the words of {@code text}; every character that is not white space is in one of them.
   */
  static ImmutableList<Word> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    scanner.run();
    return scanner.words.build();
  }

  private void run() {
    Gap gap = Gap.PARAGRAPH;
    int at = 0;
    while (at < text.length()) {
      int end = spaceEnd(at);
      if (end > at) {
        gap = gap == Gap.PARAGRAPH || blankLine(at, end) ? Gap.PARAGRAPH : Gap.SPACE;
        at = end;
        continue;
      }
      char first = text.charAt(at);
      Kind kind = kind(first);
      end =
          switch (kind) {
            case LETTERS -> lettersEnd(at);
            case DIGITS -> digitsEnd(at);
            case MARK -> at + 1;
          };
      words.add(new Word(new Span(at, end), key(text.substring(at, end), kind), kind, gap));
      gap = Gap.NONE;
      at = end;
    }
  }

  private static Kind kind(char c) {
    if (Character.isLetter(c)) {
      return Kind.LETTERS;
    }
    return c >= '0' && c <= '9' ? Kind.DIGITS : Kind.MARK;
  }

  private int spaceEnd(int at) {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean blankLine(int start, int end) {
    int breaks = 0;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n') {
        breaks++;
      }
    }
    return breaks > 1;
  }

  /**
   * An apostrophe belongs to the word when a letter follows, and after a single letter always ("l'
   * Iran").
   */
  private int lettersEnd(int start) {
    int at = start;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at)) || isAccent(text.charAt(at)))) {
      at++;
    }
    boolean apostrophe = at < text.length() && isApostrophe(text.charAt(at));
    boolean goesOn = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    boolean elided = apostrophe && (goesOn || at - start == 1);
    return elided ? at + 1 : at;
  }

  private int digitsEnd(int at) {
    while (at < text.length() && kind(text.charAt(at)) == Kind.DIGITS) {
      at++;
    }
    return at;
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018';
  }

  /** Returns the comparison form of a word, of text and of patterns alike. */
  private static String key(String word, Kind kind) {
    if (word.length() > LONGEST) {
      return "";
    }
    return switch (kind) {
      case DIGITS -> word;
      case MARK ->
          word.equals("\u2013") || word.equals("\u2010") || word.equals("\u2011") ? "-" : word;
      case LETTERS -> {
        String lower = word.toLowerCase(Locale.ROOT);
        if (CharMatcher.ascii().matchesAllOf(lower)) {
          yield lower;
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
          char c = plain.charAt(i);
          if (!isAccent(c)) {
            key.append(isApostrophe(c) ? '\'' : c);
          }
        }
        yield key.toString();
      }
    };
  }
}
