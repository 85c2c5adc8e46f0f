package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;

/**
 * An event.
 *
 * @param realis whether it took place
 */
record RealisSample(Realis realis, Features features) implements Sample {

  /** Returns all events that are found rightly in an article in which the events are marked. */
  static List<RealisSample> of(Document article, Extractor reader) {
    List<RealisSample> samples = new ArrayList<>();
    reader.realis(
        article,
        (proposal, features) ->
            article.events().stream()
                .filter(event -> event.type() == proposal.event().rule().type())
                .filter(event -> event.trigger().overlaps(proposal.event().trigger()))
                .findFirst()
                .ifPresent(
                    event -> samples.add(new RealisSample(event.realis(), Features.of(features)))));
    return samples;
  }
}
