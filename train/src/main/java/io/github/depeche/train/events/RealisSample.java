package io.github.depeche.train.events;

import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;

/**
 * An event.
 *
 * @param realis whether it took place
 * @param features for the logistic model
 * @param seen for networks
 */
record RealisSample(Realis realis, Features features, NetworkSample seen) implements Sample {

  /** Returns all events that are found rightly. */
  static List<RealisSample> of(LabelledArticle article, Extractor reader, Sentences sentences) {
    List<RealisSample> samples = new ArrayList<>();
    reader.realis(
        article.document(),
        (proposal, seen) ->
            article
                .event(proposal.event().rule().type(), proposal.event().trigger())
                .ifPresent(
                    event ->
                        samples.add(
                            new RealisSample(
                                event.realis(),
                                Features.of(seen.features()),
                                NetworkSample.of(seen, sentences)))));
    return samples;
  }
}
