package io.github.depeche.extract.analysis.fast;

import static io.github.depeche.extract.analysis.fast.Characters.isApostrophe;
import static io.github.depeche.extract.analysis.fast.Characters.isBlank;
import static io.github.depeche.extract.analysis.fast.Characters.isDash;
import static io.github.depeche.extract.analysis.fast.Characters.isDigit;
import static io.github.depeche.extract.analysis.fast.Characters.isExtender;
import static io.github.depeche.extract.analysis.fast.Characters.isGroupSpace;
import static io.github.depeche.extract.analysis.fast.Characters.isHyphen;
import static io.github.depeche.extract.analysis.fast.Characters.isLetter;
import static io.github.depeche.extract.analysis.fast.Characters.isVowelLike;
import static io.github.depeche.extract.analysis.fast.Characters.isWord;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/**
 * Finds where a written word ends. It looks a bounded number of characters ahead and never back
 * before the word's start but for one character, so that a text takes time linear in its length.
 */
final class WordScanner {

  /** The longest stretch that is compared with word lists. */
  private static final int LONGEST_LISTED = 16;

  private static final ImmutableSet<String> UNSPLIT = WordList.load("analysis/fast/unsplit.txt");
  private static final ImmutableSetMultimap<String, String> ELISIONS =
      WordList.sections("analysis/fast/elisions.txt");

  private final String text;

  WordScanner(String text) {
    this.text = text;
  }

  /**
   * Returns the end of the word that starts at {@code start}, which is not blank; greater than
   * {@code start}.
   */
  int end(int start) {
    char c = text.charAt(start);
    if (isWord(c)) {
      int address = addressEnd(start);
      return address > 0 ? address : wordEnd(start, start);
    }
    char next = at(start + 1);
    if (isHyphen(c)) {
      int clitic = HyphenClitics.end(text, start);
      if (clitic > 0) {
        return clitic;
      }
    }
    boolean opens = start == 0 || isBlank(text.charAt(start - 1)) || text.charAt(start - 1) == '(';
    if ((isHyphen(c) || c == '+') && isDigit(next) && opens
        || (c == '@' || c == '#') && isLetter(next)) {
      return wordEnd(start, start + 1);
    }
    if (c == '°' && (next == 'C' || next == 'F') && !isWord(at(start + 2))) {
      return start + 2;
    }
    if (c == '.' || c == '-' || isApostrophe(c) && isApostrophe(next)) {
      return runEnd(start);
    }
    return symbolEnd(start);
  }

  /** The character at {@code i}, or a blank beyond the text. */
  private char at(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  /** The end of full stops, of hyphens or of apostrophes that stand together. */
  private int runEnd(int start) {
    char c = text.charAt(start);
    int end = start + 1;
    while (end < text.length()
        && (isApostrophe(c) ? isApostrophe(text.charAt(end)) : text.charAt(end) == c)) {
      end++;
    }
    return end;
  }

  /** The end of any other character, with the marks that belong to it. */
  private int symbolEnd(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isExtender(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of a web address, or 0 where none starts. */
  private int addressEnd(int start) {
    if (!text.regionMatches(true, start, "http://", 0, 7)
        && !text.regionMatches(true, start, "https://", 0, 8)
        && !text.regionMatches(true, start, "www.", 0, 4)) {
      return 0;
    }
    int end = start;
    while (end < text.length()
        && !isBlank(text.charAt(end))
        && "«»“”\"<>()[]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (".,;:!?'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int wordEnd(int start, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      char next = at(i + 1);
      if (isWord(c)) {
        if (endsBeforeLetter(start, i)) {
          return i;
        }
        i++;
      } else if (Character.isHighSurrogate(c)) {
        if (!Character.isLetterOrDigit(text.codePointAt(i))) {
          return i;
        }
        i += 2;
      } else if (isApostrophe(c)) {
        int elision = elisionEnd(start, i);
        if (elision > 0) {
          return elision;
        }
        if (!isLetter(next)) {
          return i;
        }
        i++;
      } else if (isHyphen(c)) {
        if (!isWord(next) && !Character.isHighSurrogate(next) || clitic(start, i)) {
          return i;
        }
        i++;
      } else if (c == '.') {
        int stop = fullStop(start, i);
        if (stop != i + 1 || !goesOn(start, i)) {
          return stop;
        }
        i++;
      } else if (c == ' ' || isGroupSpace(c)) {
        if (!groups(start, i)) {
          return i;
        }
        i += 4;
      } else if (joins(c, i)) {
        i++;
      } else {
        return c == '°' && i == start + 1 && (text.charAt(start) | 0x20) == 'n' ? i + 1 : i;
      }
    }
    return i;
  }

  /** "15h30" is three words, and so is "15 h 30". */
  private boolean endsBeforeLetter(int start, int i) {
    char c = text.charAt(i);
    if (i == start) {
      return false;
    }
    boolean afterHour =
        i == start + 1 && text.charAt(start) == 'h' && start > 0 && isDigit(text.charAt(start - 1));
    if (isDigit(c) && afterHour) {
      return true;
    }
    char next = at(i + 1);
    return c == 'h'
        && i - start <= 2
        && isDigit(text.charAt(start))
        && isDigit(text.charAt(i - 1))
        && (isDigit(next) || !isWord(next));
  }

  /** Signs that hold digits or letters together. */
  private boolean joins(char c, int i) {
    char before = text.charAt(i - 1);
    char after = at(i + 1);
    return switch (c) {
      case ',', ':', '/' -> isDigit(before) && isDigit(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '@' -> isWord(before) && isWord(after);
      default -> isDash(c) && isDigit(before) && isDigit(after);
    };
  }

  /**
   * Whether the blank at {@code i} parts thousands ("7 000"): up to three digits before, just three
   * after.
   */
  private boolean groups(int start, int i) {
    if (!isDigit(at(i + 1)) || !isDigit(at(i + 2)) || !isDigit(at(i + 3)) || isWord(at(i + 4))) {
      return false;
    }
    int digits = 0;
    for (int k = i - 1; k >= start && !isGroupSpace(text.charAt(k)); k--) {
      if (!isDigit(text.charAt(k)) || ++digits > 3) {
        return false;
      }
    }
    return digits > 0;
  }

  /** The end of the elision whose apostrophe is at {@code i}, or 0. */
  private int elisionEnd(int start, int i) {
    if (i - start > 6 || isApostrophe(at(i + 1)) || unsplit(start)) {
      return 0;
    }
    String stem = text.substring(start, i).toLowerCase(Locale.ROOT);
    boolean elision =
        ELISIONS.containsEntry("any", stem)
            || ELISIONS.containsEntry("vowel", stem)
                && (!isLetter(at(i + 1)) || isVowelLike(at(i + 1)));
    return elision ? i + 1 : 0;
  }

  private boolean clitic(int start, int hyphen) {
    return hyphen > start && HyphenClitics.end(text, hyphen) > 0 && !unsplit(start);
  }

  private boolean unsplit(int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_LISTED
        && (isWord(at(end)) || isApostrophe(at(end)) || isHyphen(at(end)))) {
      end++;
    }
    return UNSPLIT.contains(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /**
   * The end of a word with a full stop at {@code i}: the full stop's place where it is a word of
   * its own, else the next.
   */
  private int fullStop(int start, int i) {
    char next = at(i + 1);
    if (isWord(next)) {
      if (Abbreviations.isTitle(text, start, i)) {
        return i + 1;
      }
      return glued(start, i) ? i : i + 1;
    }
    return next != '.' && (hyphenated(start, i) || Abbreviations.keepsFullStop(text, start, i))
        ? i + 1
        : i;
  }

  /** Whether the word goes on after its full stop at {@code i}: "O.N.U.", "J.-C.", "5.000". */
  private boolean goesOn(int start, int i) {
    char next = at(i + 1);
    if (isWord(next)) {
      return !Abbreviations.isTitle(text, start, i);
    }
    return hyphenated(start, i);
  }

  private boolean hyphenated(int start, int i) {
    return isHyphen(at(i + 1)) && isLetter(at(i + 2)) && i == start + 1;
  }

  /** Whether a new sentence was glued to the full stop at {@code i}: "la paix.Le ministre". */
  private boolean glued(int start, int i) {
    return i - start >= 3
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 2))
        && Character.isUpperCase(at(i + 1))
        && (Character.isLowerCase(at(i + 2)) || isApostrophe(at(i + 2)) || isBlank(at(i + 2)));
  }
}
