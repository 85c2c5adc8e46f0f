package io.github.depeche.eval;

import io.github.depeche.document.Event;
import io.github.depeche.eval.matching.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two annotators agree beyond chance about the triggers that both marked.
 *
 * @param triggers how many both marked: overlapping, one to one
 * @param type Cohen's kappa of the event types
 * @param realis Cohen's kappa of the realis values
 */
public record Agreement(int triggers, Kappa type, Kappa realis) {

  /**
   * Cohen's kappa.
   *
   * @param observed the share of items on which both agree; empty if there are no items
   * @param expected the share on which they would by chance, given how often each uses each label
   * @param kappa (observed - expected) / (1 - expected); empty if there are no items or only one
   *     label is used, as then it is undefined
   */
  public record Kappa(OptionalDouble observed, OptionalDouble expected, OptionalDouble kappa) {

    /** Returns the kappa of pairs of labels; the lists are of one length. */
    static <L> Kappa of(List<L> first, List<L> second) {
      int items = first.size();
      if (items == 0) {
        return new Kappa(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
      }
      Map<L, Integer> ofFirst = new HashMap<>();
      Map<L, Integer> ofSecond = new HashMap<>();
      int agreed = 0;
      for (int i = 0; i < items; i++) {
        ofFirst.merge(first.get(i), 1, Integer::sum);
        ofSecond.merge(second.get(i), 1, Integer::sum);
        agreed += first.get(i).equals(second.get(i)) ? 1 : 0;
      }
      long byChance =
          ofFirst.entrySet().stream()
              .mapToLong(
                  entry -> (long) entry.getValue() * ofSecond.getOrDefault(entry.getKey(), 0))
              .sum();
      long all = (long) items * items;
      double observed = (double) agreed / items;
      double expected = (double) byChance / all;
      OptionalDouble kappa =
          byChance == all
              ? OptionalDouble.empty()
              : OptionalDouble.of((observed - expected) / (1 - expected));
      return new Kappa(OptionalDouble.of(observed), OptionalDouble.of(expected), kappa);
    }
  }

  /** Returns the agreement of the two sides of an evaluation. */
  public static Agreement of(Evaluation evaluation) {
    List<Event> first = new ArrayList<>();
    List<Event> second = new ArrayList<>();
    for (Alignment alignment : evaluation.alignments()) {
      for (Pair pair : alignment.events(Score.TRIGGER_ID)) {
        first.add(alignment.goldEvents().get(pair.gold()));
        second.add(alignment.predictedEvents().get(pair.predicted()));
      }
    }
    return new Agreement(
        first.size(),
        Kappa.of(
            first.stream().map(Event::type).toList(), second.stream().map(Event::type).toList()),
        Kappa.of(
            first.stream().map(Event::realis).toList(),
            second.stream().map(Event::realis).toList()));
  }
}
