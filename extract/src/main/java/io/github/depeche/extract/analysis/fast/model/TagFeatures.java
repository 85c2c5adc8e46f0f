package io.github.depeche.extract.analysis.fast.model;

/**
 * The features by which a word's tag is chosen, from left to right. Those that do not depend on the
 * tags before are made first; {@link #complete} adds the others.
 */
final class TagFeatures {

  static final int MOST = 80;

  final int[] hashes = new int[MOST];
  int count;
  private int fixed;

  private WordForm[] words = {};
  private int at;
  private int here;

  private static final WordForm EDGE = new WordForm("", java.util.List.of());

  /** Starts on the word at {@code i}. */
  void start(WordForm[] sentence, int length, int i, boolean capitals) {
    words = sentence;
    at = i;
    count = 0;
    WordForm w0 = sentence[i];
    WordForm p1 = i > 0 ? sentence[i - 1] : EDGE;
    WordForm p2 = i > 1 ? sentence[i - 2] : EDGE;
    WordForm n1 = i + 1 < length ? sentence[i + 1] : EDGE;
    WordForm n2 = i + 2 < length ? sentence[i + 2] : EDGE;
    WordForm n3 = i + 3 < length ? sentence[i + 3] : EDGE;
    // A capital says little at the start, after a quotation mark, or among capitals only.
    int place = capitals ? 2 : i == 0 || !Character.isLetterOrDigit(first(p1)) ? 1 : 0;
    here = Hash.of(0, w0.dictionary, w0.shape, place);
    int d0 = w0.dictionary;
    add(Hash.of(1, w0.lower));
    add(Hash.of(2, w0.form, place));
    add(Hash.of(3, p1.lower));
    add(Hash.of(4, p2.lower));
    add(Hash.of(5, n1.lower));
    add(Hash.of(6, n2.lower));
    add(Hash.of(7, p1.lower, w0.lower));
    add(Hash.of(8, w0.lower, n1.lower));
    add(Hash.of(9, p1.lower, n1.lower));
    for (int k = 1; k <= 5; k++) {
      add(Hash.of(9 + k, w0.endings[k]));
    }
    for (int k = 1; k <= 3; k++) {
      add(Hash.of(15 + k, w0.beginnings[k]));
    }
    add(Hash.of(20, w0.shape, place));
    add(Hash.of(21, d0));
    add(Hash.of(22, d0, w0.shape, place));
    add(Hash.of(23, n1.dictionary));
    add(Hash.of(24, d0, n1.dictionary));
    add(Hash.of(25, d0, n1.dictionary, n2.dictionary));
    add(Hash.of(26, d0, w0.endings[2], place));
    add(Hash.of(27, d0, w0.endings[3]));
    add(Hash.of(28, d0, n1.lower));
    add(Hash.of(29, d0, p1.lower));
    add(Hash.of(30, w0.lower, n1.dictionary));
    add(Hash.of(31, n1.endings[3]));
    add(Hash.of(32, p1.endings[3]));
    add(Hash.of(36, n1.shape & 3, w0.shape, place));
    add(Hash.of(37, p1.shape & 3, w0.shape, d0, place));
    add(Hash.of(38, d0, p1.dictionary, n1.dictionary));
    add(Hash.of(39, n3.lower));
    add(Hash.of(40, n1.lower, n2.lower));
    add(Hash.of(41, p2.lower, p1.lower));
    add(
        Hash.of(
            42,
            d0,
            w0.agreement(Tag.NOUN.ordinal()),
            p1.agreement(Tag.DET.ordinal()),
            p1.dictionary));
    fixed = count;
  }

  /** Adds the features of the tags of the two words before. */
  void complete(int t1, int t2, int t3) {
    count = fixed;
    WordForm w0 = words[at];
    int d0 = w0.dictionary;
    WordForm n1 = at + 1 < words.length && words[at + 1] != null ? words[at + 1] : EDGE;
    WordForm p1 = at > 0 ? words[at - 1] : EDGE;
    add(Hash.of(50, t1));
    add(Hash.of(51, t1, t2));
    add(Hash.of(52, t1, t2, t3));
    add(Hash.of(53, t1, w0.lower));
    add(Hash.of(54, t1, d0));
    add(Hash.of(55, t1, t2, d0));
    add(Hash.of(56, t1, d0, n1.dictionary));
    add(Hash.of(57, t1, n1.lower));
    add(Hash.of(58, t1, w0.endings[3]));
    add(Hash.of(59, t1, t2, here));
    add(Hash.of(60, t1, p1.lower, d0));
    add(Hash.of(61, t2, w0.lower));
    add(Hash.of(63, t1, t2, w0.lower));
    add(Hash.of(64, t1, d0, n1.lower));
    add(Hash.of(65, t1, t2, d0, n1.dictionary));
    add(Hash.of(66, t1, p1.agreement(t1 < 0 ? 0 : t1), w0.agreement(Tag.VERB_PAST.ordinal()), d0));
  }

  private void add(int hash) {
    hashes[count++] = hash;
  }

  private static char first(WordForm word) {
    return word.text.isEmpty() ? ' ' : word.text.charAt(0);
  }
}
