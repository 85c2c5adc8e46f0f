package io.github.depeche.train;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param forms its words
 * @param tags their tags' ordinals
 * @param heads their heads, the number of words for the root
 * @param relations their relations
 * @param written its written words, contractions whole
 * @param contraction by written word, whether it is a contraction
 */
record GoldSentence(
    List<String> forms,
    int[] tags,
    int[] heads,
    List<String> relations,
    List<String> written,
    List<Boolean> contraction) {

  int length() {
    return tags.length;
  }
}
