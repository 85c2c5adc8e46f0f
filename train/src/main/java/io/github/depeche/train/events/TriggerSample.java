package io.github.depeche.train.events;

import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule proposes.
 *
 * @param right whether there is such an event
 * @param features for the logistic model
 * @param properties for networks, by their hashes
 */
record TriggerSample(boolean right, Features features, int[] properties) implements Sample {

  /** Returns what rules propose. */
  static List<TriggerSample> of(LabelledArticle article, Extractor reader) {
    List<TriggerSample> samples = new ArrayList<>();
    reader.proposals(
        article.document(),
        (proposal, features, properties) ->
            samples.add(
                new TriggerSample(
                    article.event(proposal.type(), proposal.attempt().trigger()).isPresent(),
                    Features.of(features),
                    properties.hashes())));
    return samples;
  }
}
