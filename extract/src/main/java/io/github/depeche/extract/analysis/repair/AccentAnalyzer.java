package io.github.depeche.extract.analysis.repair;

import static java.util.Objects.requireNonNull;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives words their accents back where a text is written without any, as telegrams were and as
 * titles in capitals are ("LE PRESIDENT SENEGALAIS RECU A PARIS"). The engine sees the words with
 * accents; offsets do not change. Thread-safe if the engine is.
 */
final class AccentAnalyzer implements Analyzer {

  /**
   * A text with so many letters and no accent is written without: in French prose three letters of
   * a hundred have one.
   */
  private static final int MANY = 200;

  /** A line in capitals with fewer letters may be a name or an acronym. */
  private static final int TITLE = 15;

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private final Analyzer engine;

  AccentAnalyzer(Analyzer engine) {
    this.engine = requireNonNull(engine);
  }

  @Override
  public Analysis analyze(String text) {
    return new Analysis(text, engine.analyze(restored(text)).sentences());
  }

  /** Returns the text, as long as before, with accents where a line or all of it has none. */
  static String restored(String text) {
    if (isWithoutAccents(text, 0, text.length()) && letters(text, 0, text.length()) >= MANY) {
      return new Accents(text).restored(0, text.length());
    }
    StringBuilder restored = new StringBuilder(text);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      if (isTitleInCapitals(text, line.start(), line.end())) {
        restored.replace(
            line.start(), line.end(), new Accents(text).restored(line.start(), line.end()));
      }
    }
    return restored.toString();
  }

  private static boolean isTitleInCapitals(String text, int from, int to) {
    return letters(text, from, to) >= TITLE
        && text.substring(from, to).chars().noneMatch(Character::isLowerCase)
        && isWithoutAccents(text, from, to);
  }

  private static boolean isWithoutAccents(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > 0x7f
          && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
        return false;
      }
    }
    return true;
  }

  private static int letters(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(Character::isLetter).count();
  }
}
