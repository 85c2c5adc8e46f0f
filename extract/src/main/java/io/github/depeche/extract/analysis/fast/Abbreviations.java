package io.github.depeche.extract.analysis.fast;

import static io.github.depeche.extract.analysis.fast.Characters.isBlank;
import static io.github.depeche.extract.analysis.fast.Characters.isDigit;
import static io.github.depeche.extract.analysis.fast.Characters.isLetter;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/** Tells full stops of abbreviations from those of sentences. */
final class Abbreviations {

  private static final int LONGEST = 8;
  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.sections("analysis/fast/abbreviations.txt");

  private Abbreviations() {}

  /**
   * Returns whether the word from {@code start} to its full stop at {@code stop} is a title before
   * a name ("M.").
   */
  static boolean isTitle(String text, int start, int stop) {
    return in("title", text, start, stop);
  }

  /**
   * Returns whether a word with its full stop, up to {@code end}, never ends a sentence: titles and
   * initials.
   */
  static boolean bindsToNext(String text, int start, int end) {
    return isInitial(text, start, end - 1) || isTitle(text, start, end - 1);
  }

  /** Returns whether the word from {@code start} keeps the full stop at {@code stop}. */
  static boolean keepsFullStop(String text, int start, int stop) {
    if (in("title", text, start, stop) || in("plain", text, start, stop)) {
      return true;
    }
    if (isInitial(text, start, stop)) {
      // "J. Dupont", "J.-C.", but "le plan B." at the end of a line.
      int next = stop + 1;
      while (next < text.length()
          && next - stop <= 2
          && isBlank(text.charAt(next))
          && text.charAt(next) != '\n') {
        next++;
      }
      return next < text.length() && (isLetter(text.charAt(next)) || text.charAt(next) == '-');
    }
    return isAcronym(text, start, stop)
        || in("number", text, start, stop) && besideNumber(text, start, stop);
  }

  private static boolean in(String section, String text, int start, int stop) {
    return stop - start <= LONGEST
        && WORDS.containsEntry(section, text.substring(start, stop).toLowerCase(Locale.ROOT));
  }

  private static boolean isInitial(String text, int start, int stop) {
    return stop == start + 1 && Character.isUpperCase(text.charAt(start));
  }

  /** "O.N.U": upper-case letters parted by full stops or by full stops and hyphens. */
  private static boolean isAcronym(String text, int start, int stop) {
    if (stop - start < 3 || stop - start > 2 * LONGEST || !isLetter(text.charAt(stop - 1))) {
      return false;
    }
    return text.charAt(stop - 2) == '.'
        || text.charAt(stop - 2) == '-' && text.charAt(stop - 3) == '.';
  }

  private static boolean besideNumber(String text, int start, int stop) {
    boolean after =
        stop + 2 < text.length()
            && isBlank(text.charAt(stop + 1))
            && isDigit(text.charAt(stop + 2));
    return after
        || start >= 2 && isBlank(text.charAt(start - 1)) && isDigit(text.charAt(start - 2));
  }
}
