package io.github.depeche.extract.analysis.fast.model;

/**
 * Tells "du" and "des" that are a preposition with an article from those that are an article.
 * Thread-safe.
 */
public final class ContractionModel {

  /** Outcomes: an article, a contraction. */
  public static final int WIDTH = 2;

  /** The most features of one choice. */
  public static final int MOST = 24;

  private static final WordForm EDGE = new WordForm("", java.util.List.of());

  private final Weights weights;

  /**
   * @param weights rows of {@link #WIDTH}
   */
  public ContractionModel(Weights weights) {
    this.weights = weights;
  }

  /**
   * Returns whether the written word at {@code i} of a sentence, "du" or "des", is a contraction.
   */
  public boolean isContraction(WordForm[] words, int length, int i) {
    int[] features = new int[MOST];
    int[] scores = new int[WIDTH];
    weights.score(features, features(words, length, i, features), scores);
    return scores[1] >= scores[0];
  }

  /** Fills in the features of a choice and returns how many there are. */
  public static int features(WordForm[] words, int length, int i, int[] into) {
    WordForm w = words[i];
    WordForm p1 = i > 0 ? words[i - 1] : EDGE;
    WordForm p2 = i > 1 ? words[i - 2] : EDGE;
    WordForm n1 = i + 1 < length ? words[i + 1] : EDGE;
    WordForm n2 = i + 2 < length ? words[i + 2] : EDGE;
    int n = 0;
    into[n++] = Hash.of(1, w.lower);
    into[n++] = Hash.of(2, w.lower, p1.lower);
    into[n++] = Hash.of(3, w.lower, p1.lower, n1.lower);
    into[n++] = Hash.of(4, w.lower, n1.lower);
    into[n++] = Hash.of(5, w.lower, p1.dictionary);
    into[n++] = Hash.of(6, w.lower, p1.dictionary, n1.dictionary);
    into[n++] = Hash.of(7, w.lower, n1.dictionary);
    into[n++] = Hash.of(8, w.lower, p2.lower, p1.dictionary);
    into[n++] = Hash.of(9, w.lower, p2.dictionary, p1.dictionary);
    into[n++] = Hash.of(10, w.lower, p2.lower, p1.lower);
    into[n++] = Hash.of(11, w.lower, p1.endings[3]);
    into[n++] = Hash.of(12, w.lower, n1.endings[2]);
    into[n++] = Hash.of(13, w.lower, n1.shape & 3, p1.shape & 3);
    into[n++] = Hash.of(14, w.lower, n1.lower, n2.lower);
    into[n++] = Hash.of(15, w.lower, n1.dictionary, n2.dictionary, p1.dictionary);
    into[n++] = Hash.of(16, w.lower, p1.lemma(Tag.VERB.ordinal()), p1.dictionary);
    into[n++] = Hash.of(17, w.lower, p1.lemma(Tag.VERB_PAST.ordinal()), p1.dictionary);
    into[n++] = Hash.of(18, w.lower, p1.lemma(Tag.VERB_INFINITIVE.ordinal()), p1.dictionary);
    into[n++] = Hash.of(20, w.lower, i == 0 ? 1 : 0);
    return n;
  }
}
