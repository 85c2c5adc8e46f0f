package io.github.depeche.extract.judge;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;

/** The form of a word as features have it. */
final class Forms {

  private Forms() {}

  /** Returns the part of speech, form, mood and tense of a word, to be gone on with. */
  static StringBuilder of(Token token) {
    Morphology morphology = token.morphology();
    return new StringBuilder()
        .append(token.upos())
        .append(morphology.verbForm())
        .append(morphology.mood())
        .append(morphology.tense());
  }
}
