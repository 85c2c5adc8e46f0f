package io.github.depeche.extract.analysis.fast;

import static io.github.depeche.extract.analysis.fast.Characters.isApostrophe;
import static io.github.depeche.extract.analysis.fast.Characters.isHyphen;
import static io.github.depeche.extract.analysis.fast.Characters.isLetter;
import static io.github.depeche.extract.analysis.fast.Characters.isWord;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.words.WordList;
import java.util.Locale;

/**
 * Recognises the pronouns that hang on a verb by a hyphen: "-il", "-t-il", "-t'il", "-lui",
 * "-le-moi".
 */
final class HyphenClitics {

  private static final int LONGEST = 5;
  private static final ImmutableSet<String> PRONOUNS =
      WordList.load("analysis/fast/hyphen-clitics.txt");

  private HyphenClitics() {}

  /** Returns the end of the pronoun whose hyphen is at {@code hyphen}, or 0 where there is none. */
  static int end(String text, int hyphen) {
    return end(text, hyphen, true);
  }

  private static int end(String text, int hyphen, boolean mayPrecede) {
    int start = hyphen + 1;
    if (start + 1 < text.length()
        && (text.charAt(start) | 0x20) == 't'
        && (isHyphen(text.charAt(start + 1)) || isApostrophe(text.charAt(start + 1)))) {
      start += 2;
    }
    int end = start;
    while (end < text.length() && end - start <= LONGEST && isLetter(text.charAt(end))) {
      end++;
    }
    if (end == start
        || end - start > LONGEST
        || !PRONOUNS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
      return 0;
    }
    if (end == text.length()) {
      return end;
    }
    char next = text.charAt(end);
    boolean closed =
        isHyphen(next)
            ? mayPrecede && end(text, end, false) > 0
            : !isWord(next) && !isApostrophe(next);
    return closed ? end : 0;
  }
}
