package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What an engine makes of a text: sentences, words, tags and trees.
 *
 * @param text the text to the letter
 * @param sentences in text order, each at its own index; they do not overlap
 */
public record Analysis(String text, List<Sentence> sentences) {

  public Analysis {
    requireNonNull(text);
    sentences = ImmutableList.copyOf(sentences);
  }
}
