package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

/**
 * One way to read a word form outside its sentence.
 *
 * @param lemma the dictionary form: infinitive, masculine singular
 * @param upos part of speech; auxiliaries are read as {@link Upos#VERB}
 * @param morphology inflection
 * @param frequency how frequent the form is, from 0 (rare) to 25
 */
public record Reading(String lemma, Upos upos, Morphology morphology, int frequency) {

  public Reading {
    requireNonNull(lemma);
    requireNonNull(upos);
    requireNonNull(morphology);
  }
}
