package io.github.depeche.extract.mentions.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What words by themselves say for each label, here and beside another word, in both passes. Most
 * of the model's features are of this kind, and most words of a text have been seen before, so the
 * sums are kept. Thread-safe.
 */
final class WordScores {

  private static final int LABELS = NameLabels.COUNT;
  private static final int OFFSETS = 2 * WordFacts.REACH + 1;

  /**
   * Bounds the memory of a long-lived extractor; real texts repeat their words, hostile ones do
   * not.
   */
  private static final int MOST_KEPT = 20_000;

  /**
   * The word, and its scores: for each offset those of the first pass, then those of the second.
   */
  record Scored(WordFacts facts, float[] sums) {}

  private final NameResources resources;
  private final PassWeights weights;
  private final float[] edges;
  private final Map<String, Scored> kept = new ConcurrentHashMap<>();

  WordScores(PassWeights weights, NameResources resources) {
    this.weights = weights;
    this.resources = resources;
    FeatureList list = new FeatureList();
    float[] sums = new float[OFFSETS * 2 * LABELS];
    for (int offset = -WordFacts.REACH; offset <= WordFacts.REACH; offset++) {
      list.clear();
      WordFacts.collectEdge(offset, list);
      weights.add(list, sums, start(offset));
    }
    this.edges = sums;
  }

  /** Returns a word with its scores. */
  Scored of(String form) {
    Scored known = kept.get(form);
    if (known != null) {
      return known;
    }
    WordFacts facts = WordFacts.of(form, resources);
    FeatureList list = new FeatureList();
    float[] sums = new float[OFFSETS * 2 * LABELS];
    for (int offset = -WordFacts.REACH; offset <= WordFacts.REACH; offset++) {
      list.clear();
      facts.collect(offset, list);
      weights.add(list, sums, start(offset));
    }
    Scored scored = new Scored(facts, sums);
    if (kept.size() < MOST_KEPT) {
      kept.put(form, scored);
    }
    return scored;
  }

  private static int start(int offset) {
    return (offset + WordFacts.REACH) * 2 * LABELS;
  }

  /**
   * Adds what the words at and around a place say.
   *
   * @param words the document's
   * @param from the first word of the sentence
   * @param to the word after its last
   * @param scores of the first pass, then of the second
   */
  void add(Scored[] words, int word, int from, int to, float[] scores) {
    for (int offset = -WordFacts.REACH; offset <= WordFacts.REACH; offset++) {
      int at = word + offset;
      float[] sums = at >= from && at < to ? words[at].sums() : edges;
      int start = start(offset);
      for (int i = 0; i < 2 * LABELS; i++) {
        scores[i] += sums[start + i];
      }
    }
  }
}
