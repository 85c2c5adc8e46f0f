package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Seen;

/**
 * What networks see of something to learn from.
 *
 * @param properties by their hashes
 * @param sentence what is seen of each word of its sentence, by hashes; of one sentence the same
 *     array
 * @param document hashes of the words of its document
 * @param places the words that matter, as {@link Seen#places} has them
 */
record NetworkSample(int[] properties, int[][] sentence, int[] document, int[] places) {

  /**
   * @param sentences those of the article
   */
  static NetworkSample of(Seen seen, Sentences sentences) {
    return new NetworkSample(
        seen.properties().hashes(),
        sentences.of(seen.sentence().words()),
        seen.sentence().document().words(),
        seen.places());
  }
}
