package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

import io.github.depeche.document.Span;

/**
 * A word as an engine leaves it, before {@link Lemmatizer} adds lemma and inflection.
 *
 * @param span where it stands in the text, in UTF-16 units
 * @param form the word as written, or the expanded word of a contraction
 * @param upos part of speech
 * @param head index of the governing word in the sentence, or {@link Token#ROOT}
 * @param relation the Universal Dependencies relation to the head
 */
public record Word(Span span, String form, Upos upos, int head, String relation) {

  public Word {
    requireNonNull(span);
    requireNonNull(form);
    requireNonNull(upos);
    requireNonNull(relation);
  }
}
