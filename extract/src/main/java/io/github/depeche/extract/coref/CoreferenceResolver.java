package io.github.depeche.extract.coref;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.mentions.Candidates;

/** Ties pronouns, bare nouns and short forms to what they refer to. Thread-safe. */
public interface CoreferenceResolver {

  /** Returns what refers to what among {@code candidates}. */
  Coreference resolve(Analysis analysis, Candidates candidates);
}
