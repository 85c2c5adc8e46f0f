package io.github.depeche.extract.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as the judges see it: which words there are in it. They tell what it is about, and so
 * whether an attack is one of football. What encoders make of it is kept. Not thread-safe.
 */
public final class SeenDocument {

  private final int[] words;
  private final Map<SentenceEncoder, List<float[]>> topics = new HashMap<>();

  /**
   * @param lemmas of all words, each once
   */
  public SeenDocument(Collection<String> lemmas) {
    FeatureSet seen = new FeatureSet();
    lemmas.forEach(lemma -> seen.add(FeatureSet.key("word", lemma)));
    this.words = seen.hashes();
    Arrays.sort(words);
  }

  /** Returns hashes of the words, each once, ascending; the same array each time. */
  public int[] words() {
    return words;
  }

  /** Returns what an encoder makes of the words; the same each time. */
  List<float[]> topics(SentenceEncoder encoder) {
    return topics.computeIfAbsent(encoder, reader -> reader.topics(words));
  }
}
