package io.github.depeche.extract.analysis.fast.model;

import io.github.depeche.extract.analysis.Morphology;
import io.github.depeche.extract.analysis.Morphology.Tense;
import io.github.depeche.extract.analysis.Morphology.VerbForm;
import io.github.depeche.extract.analysis.Upos;

/** What the tagger tells apart: the parts of speech, verbs by their form as well. */
public enum Tag {
  ADJ(Upos.ADJ),
  ADP(Upos.ADP),
  ADV(Upos.ADV),
  CCONJ(Upos.CCONJ),
  DET(Upos.DET),
  INTJ(Upos.INTJ),
  NOUN(Upos.NOUN),
  NUM(Upos.NUM),
  PRON(Upos.PRON),
  PROPN(Upos.PROPN),
  PUNCT(Upos.PUNCT),
  SCONJ(Upos.SCONJ),
  SYM(Upos.SYM),
  X(Upos.X),
  VERB(Upos.VERB),
  VERB_INFINITIVE(Upos.VERB),
  VERB_PAST(Upos.VERB),
  VERB_PRESENT(Upos.VERB),
  AUX(Upos.AUX),
  AUX_INFINITIVE(Upos.AUX),
  AUX_PAST(Upos.AUX),
  AUX_PRESENT(Upos.AUX);

  /** The number of tags. */
  public static final int COUNT = values().length;

  private static final Tag[] VALUES = values();

  private final Upos upos;

  Tag(Upos upos) {
    this.upos = upos;
  }

  /**
   * Returns the tag of a part of speech and, of a verb, its form; {@code PART}, which French has
   * not, is an adverb.
   */
  public static Tag of(Upos upos, VerbForm form, Tense tense) {
    return switch (upos) {
      case VERB -> VALUES[VERB.ordinal() + offset(form, tense)];
      case AUX -> VALUES[AUX.ordinal() + offset(form, tense)];
      case PART -> ADV;
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
          valueOf(upos.name());
    };
  }

  /** Returns the tag at an ordinal. */
  static Tag at(int ordinal) {
    return VALUES[ordinal];
  }

  private static int offset(VerbForm form, Tense tense) {
    return switch (form) {
      case NONE, FINITE -> 0;
      case INFINITIVE -> 1;
      case PARTICIPLE -> tense == Tense.PRESENT ? 3 : 2;
    };
  }

  /** Returns the part of speech. */
  public Upos upos() {
    return upos;
  }

  /** Returns whether a word with this tag can be inflected so. */
  public boolean allows(Morphology morphology) {
    return switch (this) {
      case VERB, AUX -> morphology.verbForm() == VerbForm.FINITE;
      case VERB_INFINITIVE, AUX_INFINITIVE -> morphology.verbForm() == VerbForm.INFINITIVE;
      case VERB_PAST, AUX_PAST ->
          morphology.verbForm() == VerbForm.PARTICIPLE && morphology.tense() == Tense.PAST;
      case VERB_PRESENT, AUX_PRESENT ->
          morphology.verbForm() == VerbForm.PARTICIPLE && morphology.tense() == Tense.PRESENT;
      case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SCONJ, SYM, X -> true;
    };
  }
}
