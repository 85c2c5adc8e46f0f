package io.github.depeche.extract.analysis;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.depeche.document.Span;

/**
 * A syntactic word of a sentence. The words of a contraction ("du" = "de" + "le") all have the
 * contraction's span.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the text, in UTF-16 units
 * @param form the word as written, or the expanded word of a contraction
 * @param lemma the dictionary form in lower case (of a name: as written)
 * @param upos part of speech
 * @param morphology inflection
 * @param head index of the governing word, or {@link #ROOT}
 * @param relation the Universal Dependencies relation to the head, with its subtype, such as {@code
 *     nsubj:pass}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    Morphology morphology,
    int head,
    String relation) {

  /** The head of the word that governs its sentence. */
  public static final int ROOT = -1;

  /**
   * @throws IllegalArgumentException if {@code index} is negative, or {@code head} is the word
   *     itself or below {@link #ROOT}
   */
  public Token {
    checkArgument(
        index >= 0 && head >= ROOT && head != index, "word %s cannot have head %s", index, head);
    requireNonNull(span);
    requireNonNull(form);
    requireNonNull(lemma);
    requireNonNull(upos);
    requireNonNull(morphology);
    requireNonNull(relation);
  }

  /** Of few components, for speed: words are keys of many maps. */
  @Override
  public int hashCode() {
    return span.start() * 31 + index;
  }

  /** Returns the word with another head and relation. */
  public Token attached(int head, String relation) {
    return new Token(index, span, form, lemma, upos, morphology, head, relation);
  }

  /** Returns whether the relation is {@code name}, with or without a subtype. */
  public boolean is(String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }
}
