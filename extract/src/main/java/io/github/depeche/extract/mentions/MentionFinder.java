package io.github.depeche.extract.mentions;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.analysis.Analysis;
import java.util.List;

/** Finds candidates of one kind. Thread-safe. */
public interface MentionFinder {

  /**
   * Finds candidates in a text.
   *
   * @param analysis the text and its trees
   * @param date when it was published
   * @param found what earlier finders have found
   * @return further candidates, in any order; may overlap and nest
   */
  List<Candidate> find(Analysis analysis, PublicationDate date, Candidates found);
}
