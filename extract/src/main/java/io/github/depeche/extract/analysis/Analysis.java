package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns the sentence in which all of {@code span} stands, in time that grows with the logarithm
   * of their number.
   *
   * @param span a part of the text, in UTF-16 units
   */
  public Optional<Sentence> sentenceAt(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().end() <= span.start()) {
        low = middle + 1;
      } else if (sentence.span().start() > span.start()) {
        high = middle - 1;
      } else {
        return sentence.span().contains(span) ? Optional.of(sentence) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
