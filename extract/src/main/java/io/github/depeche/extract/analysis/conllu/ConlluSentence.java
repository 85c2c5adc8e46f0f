package io.github.depeche.extract.analysis.conllu;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.analysis.Upos;
import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its words, the words of contractions apart
 * @param written its written words, contractions whole
 */
public record ConlluSentence(List<Word> words, List<Written> written) {

  /**
   * A syntactic word.
   *
   * @param form the word
   * @param upos part of speech
   * @param features inflection, as in the file
   * @param head index of the governing word, or {@link
   *     io.github.depeche.extract.analysis.Token#ROOT}
   * @param relation relation to the head
   */
  public record Word(String form, Upos upos, String features, int head, String relation) {}

  /**
   * A written word.
   *
   * @param form the word
   * @param contraction whether it stands for several syntactic words
   */
  public record Written(String form, boolean contraction) {}

  public ConlluSentence {
    words = ImmutableList.copyOf(words);
    written = ImmutableList.copyOf(written);
  }
}
