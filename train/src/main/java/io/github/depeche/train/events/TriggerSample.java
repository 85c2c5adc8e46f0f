package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.rules.Proposal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule proposes.
 *
 * @param right whether there is such an event
 */
record TriggerSample(boolean right, Features features) implements Sample {

  /** Returns what rules propose of an article in which the events are marked. */
  static List<TriggerSample> of(Document article, Extractor reader) {
    List<TriggerSample> samples = new ArrayList<>();
    reader.proposals(
        article,
        (proposal, features) ->
            samples.add(
                new TriggerSample(
                    article.events().stream().anyMatch(event -> isSame(event, proposal)),
                    Features.of(features))));
    return samples;
  }

  private static boolean isSame(Event event, Proposal proposal) {
    return event.type() == proposal.type()
        && event.trigger().overlaps(proposal.attempt().trigger());
  }
}
