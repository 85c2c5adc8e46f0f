package io.github.depeche.extract.judge;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;

/** The forms of words and mentions as features have them. */
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

  /** Returns the type of a mention, and its form unless it is a name. */
  static String kind(Candidate mention) {
    return kind(mention.type(), mention.form());
  }

  static String kind(MentionType type, MentionForm form) {
    return form == MentionForm.NAME ? type.label() : type.label() + ' ' + form.label();
  }
}
