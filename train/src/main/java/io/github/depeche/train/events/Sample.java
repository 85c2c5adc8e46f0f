package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.FeatureSet;
import io.github.depeche.extract.judge.Weights;
import io.github.depeche.extract.rules.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rule proposes, and whether it is right.
 *
 * @param right whether there is such an event
 * @param places of its weights, ascending
 * @param counts how often each is there
 */
record Sample(boolean right, int[] places, int[] counts) {

  /** Returns what rules propose of an article in which the events are marked. */
  static List<Sample> of(Document article, Extractor reader) {
    List<Sample> samples = new ArrayList<>();
    reader.proposals(article, (proposal, features) -> samples.add(of(article, proposal, features)));
    return samples;
  }

  private static Sample of(Document article, Proposal proposal, FeatureSet features) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      counts.merge(Weights.place(features.get(i)), 1, Integer::sum);
    }
    return new Sample(
        article.events().stream().anyMatch(event -> isSame(event, proposal)),
        counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
        counts.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static boolean isSame(Event event, Proposal proposal) {
    return event.type() == proposal.type()
        && event.trigger().overlaps(proposal.attempt().trigger());
  }
}
