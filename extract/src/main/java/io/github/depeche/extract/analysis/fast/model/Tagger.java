package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/** Chooses the tag of each word from left to right. Thread-safe. */
public final class Tagger {

  /** What a word's choice depends on; the trainer's hook. */
  public interface Decisions {
    /**
     * Chooses a tag.
     *
     * @param word the word's place
     * @param features the features' hashes
     * @param count how many features there are
     * @param scores by tag
     * @return the ordinal of the tag to go on with
     */
    int decide(int word, int[] features, int count, int[] scores);
  }

  private final Weights weights;

  /**
   * @param weights rows of {@link Tag#COUNT}
   */
  public Tagger(Weights weights) {
    this.weights = weights;
  }

  /** Returns the tags of a sentence's words, as ordinals. */
  public int[] tag(WordForm[] words, int length) {
    return tag(words, length, (word, features, count, scores) -> best(scores));
  }

  /** Tags a sentence with choices made by {@code decisions}. */
  public int[] tag(WordForm[] words, int length, Decisions decisions) {
    TagFeatures features = new TagFeatures();
    int[] tags = new int[length];
    int[] scores = new int[Tag.COUNT];
    boolean capitals = capitals(words, length);
    for (int i = 0; i < length; i++) {
      features.start(words, length, i, capitals);
      features.complete(
          i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1, i > 2 ? tags[i - 3] : -1);
      weights.score(features.hashes, features.count, scores);
      tags[i] = decisions.decide(i, features.hashes, features.count, scores);
    }
    return tags;
  }

  /** Returns the outcome with the highest score, the first of equals. */
  public static int best(int[] scores) {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }

  /** Whether most words are written in capitals, as in a headline. */
  private static boolean capitals(WordForm[] words, int length) {
    int capitals =
        (int) Arrays.stream(words, 0, length).filter(word -> (word.shape & 3) == 3).count();
    return length > 2 && capitals * 2 > length;
  }
}
