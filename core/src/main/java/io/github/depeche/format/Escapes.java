package io.github.depeche.format;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Writes ASCII characters that a place cannot hold as {@code %} and two hexadecimal digits, and
 * reads them back.
 */
final class Escapes {

  private Escapes() {}

  /**
   * Returns {@code text} with the characters that {@code forbidden} names escaped; {@code %} must
   * be one of them.
   */
  static String encode(String text, IntPredicate forbidden) {
    StringBuilder encoded = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (forbidden.test(c)) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c));
              } else {
                encoded.append((char) c);
              }
            });
    return encoded.toString();
  }

  /**
   * Returns the text whose {@link #encode} is {@code text}; a {@code %} that begins no escape
   * stands for itself.
   */
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%'
          && i + 2 < text.length()
          && isHex(text.charAt(i + 1))
          && isHex(text.charAt(i + 2))) {
        decoded.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  private static boolean isHex(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }
}
