package io.github.depeche.extract.gazetteer;

import io.github.depeche.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits in a text, with what does not count in a lookup taken off it.
 *
 * @param key the word in lower case, without accents and ligatures
 * @param capital whether it begins with a capital
 * @param allCapitals whether it has no lower-case letter
 */
record Word(Span span, String key, boolean capital, boolean allCapitals) {

  /** Returns the words of a text in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && inWord(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(at(new Span(start, i), text));
      } else {
        i++;
      }
    }
    return words;
  }

  private static Word at(Span span, String text) {
    String form = span.in(text);
    boolean ascii = true;
    boolean small = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      ascii &= c < 0x80;
      small |= Character.isLowerCase(c);
    }
    String key = ascii ? form.toLowerCase(Locale.ROOT) : key(form);
    return new Word(span, key, Character.isUpperCase(form.charAt(0)), !small);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String key(String form) {
    String plain = Normalizer.normalize(form, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case 'œ' -> key.append("oe");
        case 'æ' -> key.append("ae");
        case 'đ' -> key.append('d');
        case 'ø' -> key.append('o');
        case 'ł' -> key.append('l');
        case 'ı' -> key.append('i');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }
}
