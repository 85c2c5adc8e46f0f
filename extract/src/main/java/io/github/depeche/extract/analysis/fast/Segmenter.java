package io.github.depeche.extract.analysis.fast;

import static io.github.depeche.extract.analysis.fast.Characters.isBlank;

/**
 * Cuts a text into sentences and written words, in one pass and in time linear in its length.
 * Conventions are those of the French treebanks of Universal Dependencies: elided words ("l'",
 * "jusqu'") and pronouns hung on a verb ("-t-il") are words, compounds ("celui-ci", "États-Unis")
 * and numbers ("7 000") are one.
 *
 * <p>A blank line always ends a sentence, so that a title is one; a full stop, question or
 * exclamation mark ends one unless an abbreviation or the word after it says otherwise; the
 * dateline of a dispatch ("Hanoi (VNA) –") is a sentence of its own. A sentence that reaches
 * {@value #LONGEST_SENTENCE} words is cut there, or before that at a sign of punctuation.
 */
public final class Segmenter {

  /** The most words a sentence can have. */
  public static final int LONGEST_SENTENCE = 400;

  /** From how many words on a sentence is cut at the next sign of punctuation. */
  private static final int LONG_SENTENCE = 300;

  private Segmenter() {}

  /**
   * Segments a text.
   *
   * @param text any text; may be empty
   * @return its sentences and words, which index {@code text} in UTF-16 units
   */
  public static Segmentation segment(String text) {
    Segmentation.Builder words = new Segmentation.Builder();
    WordScanner scanner = new WordScanner(text);
    SentenceEnds ends = new SentenceEnds(text, words);
    LineEnds lines = new LineEnds(text);
    int at = 0;
    while (true) {
      int before = at;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return words.build();
      }
      int end = scanner.end(at);
      if (lines.endSentence(before, at)) {
        words.startSentence();
        ends.startParagraph();
      } else if (ends.endBefore(at, end) || tooLong(text, words)) {
        words.startSentence();
      }
      words.add(at, end);
      ends.see(at, end);
      at = end;
    }
  }

  private static boolean tooLong(String text, Segmentation.Builder words) {
    int length = words.count() - words.sentenceStart();
    return length >= LONGEST_SENTENCE
        || length >= LONG_SENTENCE
            && ",;:)».".indexOf(text.charAt(words.start(words.count() - 1))) >= 0;
  }
}
