package io.github.depeche.extract.analysis.fast;

/**
 * Says where a line break ends a sentence. A blank line does; a single line break does unless the
 * text is wrapped, which shows in the line being nearly as long as the text's longest, or the next
 * line going on in lower case.
 */
final class LineEnds {

  /** No line of a wrapped text is longer. */
  private static final int WRAPPED = 110;

  private final String text;
  private final int longest;

  LineEnds(String text) {
    this.text = text;
    int longestLine = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        longestLine = Math.max(longestLine, i - start);
        start = i + 1;
      }
    }
    this.longest = longestLine;
  }

  /**
   * Returns whether a sentence ends in the blanks from {@code from} to {@code to}, before a word.
   */
  boolean endSentence(int from, int to) {
    int breaks = 0;
    int first = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\f' || c == '\u2029') {
        return true;
      }
      if (c == '\n' || c == '\u2028' || c == '\r' && text.charAt(i + 1) != '\n') {
        breaks++;
        first = first < 0 ? i : first;
      }
    }
    return breaks > 1 || breaks == 1 && from > 0 && !continues(first, from, to);
  }

  private boolean continues(int lineBreak, int lastEnd, int next) {
    if (".!?…".indexOf(text.charAt(lastEnd - 1)) >= 0) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next))
        || ",;:)»".indexOf(text.charAt(lastEnd - 1)) >= 0) {
      return true;
    }
    int start = Math.max(0, lineBreak - WRAPPED - 1);
    int line = lineBreak - 1 - text.lastIndexOf('\n', lineBreak - 1);
    return start < lineBreak
        && longest <= WRAPPED
        && longest > WRAPPED / 2
        && line * 5 >= longest * 4;
  }
}
