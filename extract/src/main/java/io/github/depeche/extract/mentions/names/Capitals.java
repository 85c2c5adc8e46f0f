package io.github.depeche.extract.mentions.names;

import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.gazetteer.Gazetteer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives the words of sentences that are all in capitals the letters that they would have elsewhere:
 * those of the dictionary small, known acronyms as they are, others with one capital.
 */
final class Capitals {

  private static final int LEAST_WORDS = 3;

  private Capitals() {}

  /**
   * Changes in place the words from {@code from} to {@code to}, if they have letters and no small
   * one.
   */
  static void recase(String[] forms, int from, int to, Set<String> capitalised) {
    if (!isShouted(Arrays.asList(forms).subList(from, to))) {
      return;
    }
    for (int i = from; i < to; i++) {
      forms[i] = recase(forms[i], capitalised);
    }
  }

  /** Returns the words, in small letters, that a document has with one capital. */
  static Set<String> capitalised(String[] forms) {
    Set<String> words = new HashSet<>();
    for (String form : forms) {
      if (WordShapes.isCapitalised(form) && form.codePoints().anyMatch(Character::isLowerCase)) {
        words.add(form.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Returns whether at least three words have letters, and none a small one. */
  static boolean isShouted(List<String> words) {
    int capitals = 0;
    for (String word : words) {
      if (word.codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
      capitals += word.length() > 1 && word.codePoints().anyMatch(Character::isUpperCase) ? 1 : 0;
    }
    return capitals >= LEAST_WORDS;
  }

  private static String recase(String form, Set<String> capitalised) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (form.length() < 2) {
      return form;
    }
    boolean name = capitalised.contains(lower) || !Gazetteer.standard().matches(form).isEmpty();
    boolean common = form.length() < 40 && !Lexicon.french().readings(lower).isEmpty();
    boolean acronym = form.length() <= 5 && name && !capitalised.contains(lower) && !common;
    return acronym ? form : name || !common ? form.charAt(0) + lower.substring(1) : lower;
  }
}
