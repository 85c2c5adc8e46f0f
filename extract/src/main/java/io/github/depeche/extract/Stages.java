package io.github.depeche.extract;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.actors.ActorCoder;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.CoreferenceResolver;
import io.github.depeche.extract.events.EventFinder;
import io.github.depeche.extract.gazetteer.GazetteerReading;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.mentions.Candidates;
import io.github.depeche.extract.mentions.MentionFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * The passes after the analysis, in the order in which a text goes through them.
 *
 * @param mentions each sees what those before it have found
 */
record Stages(
    List<MentionFinder> mentions,
    CoreferenceResolver coreference,
    EventFinder events,
    ActorCoder actors) {

  Stages {
    mentions = ImmutableList.copyOf(mentions);
  }

  Candidates candidates(Analysis analysis, PublicationDate date) {
    GazetteerReading known = GazetteerReading.of(analysis.text());
    List<Candidate> found = new ArrayList<>();
    for (MentionFinder finder : mentions) {
      found.addAll(finder.find(analysis, date, new Candidates(known, found)));
    }
    return new Candidates(known, found);
  }
}
