package io.github.depeche.train.events;

import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule proposes.
 *
 * @param right whether there is such an event
 * @param features for the logistic model
 * @param seen for networks
 */
record TriggerSample(boolean right, Features features, NetworkSample seen) implements Sample {

  /** Returns what rules propose. */
  static List<TriggerSample> of(LabelledArticle article, Extractor reader, Sentences sentences) {
    List<TriggerSample> samples = new ArrayList<>();
    reader.proposals(
        article.document(),
        (proposal, seen) ->
            samples.add(
                new TriggerSample(
                    article.event(proposal.type(), proposal.attempt().trigger()).isPresent(),
                    Features.of(seen.features()),
                    NetworkSample.of(seen, sentences))));
    return samples;
  }
}
