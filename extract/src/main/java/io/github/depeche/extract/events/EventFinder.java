package io.github.depeche.extract.events;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.mentions.Candidates;
import java.util.List;

/** Finds events. Thread-safe. */
public interface EventFinder {

  /** Returns the events of a text, in text order of their triggers. */
  List<EventDraft> find(Analysis analysis, Candidates candidates, Coreference coreference);
}
