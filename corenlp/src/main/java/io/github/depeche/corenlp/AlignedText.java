package io.github.depeche.corenlp;

import io.github.depeche.document.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as CoreNLP's models know it from their training, with the way back to the original:
 * composed accents, straight apostrophes, plain spaces, nothing invisible, no characters outside
 * the Basic Multilingual Plane.
 */
final class AlignedText {

  private final StringBuilder plain = new StringBuilder();

  /** For each unit of the plain text, where the original character it came from starts and ends. */
  private int[] starts = new int[64];

  private int[] ends = new int[64];

  private AlignedText() {}

  /**
   * @param original the whole original text
   * @param from first unit to take
   * @param to the unit after the last to take
   */
  static AlignedText of(String original, int from, int to) {
    AlignedText aligned = new AlignedText();
    int at = from;
    while (at < to) {
      int end = endOfCharacter(original, at, to);
      aligned.add(plain(original, at, end), at, end);
      at = end;
    }
    return aligned;
  }

  /** Returns the text for the models. */
  String plain() {
    return plain.toString();
  }

  /** Returns the original's span of the plain text's units {@code start} to {@code end}. */
  Span original(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  private void add(String text, int start, int end) {
    for (int i = 0; i < text.length(); i++) {
      if (plain.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[plain.length()] = start;
      ends[plain.length()] = end;
      plain.append(text.charAt(i));
    }
  }

  /** A code point with the combining marks that follow it. */
  private static int endOfCharacter(String text, int at, int to) {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < to && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, to);
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static String plain(String text, int start, int end) {
    int codePoint = text.codePointAt(start);
    if (end - start == 1) {
      return plain(text.charAt(start));
    }
    if (Character.isSupplementaryCodePoint(codePoint)) {
      // Letters of mathematical alphabets, used for show in social media, become plain; pictures
      // become space.
      String letter = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
      return letter.length() == 1 ? letter : " ";
    }
    return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
  }

  private static String plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', '′' -> "'";
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
      case '‐', '‑' -> "-";
      default -> isBlank(c) ? " " : String.valueOf(c);
    };
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c) || Character.isSurrogate(c);
  }
}
