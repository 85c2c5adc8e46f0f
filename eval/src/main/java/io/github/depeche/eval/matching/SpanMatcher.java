package io.github.depeche.eval.matching;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs gold with predicted items of the same label whose spans overlap, one to one. Of all ways to
 * do so it takes one with the most pairs; of those, one with the most identical spans; of those,
 * one with the largest total overlap; of those, one with the highest total tie score. Which items
 * are paired may depend on their order only where all this is equal; how many are does not.
 */
public final class SpanMatcher {

  private SpanMatcher() {}

  /** Pairs items; all pairings that are equally good by their spans are equal. */
  public static List<Pair> match(List<Item> gold, List<Item> predicted) {
    return match(gold, predicted, Tie.NONE);
  }

  /**
   * Pairs items.
   *
   * @param tie asked only where there is a choice
   * @return the pairs in order of their gold items
   */
  public static List<Pair> match(List<Item> gold, List<Item> predicted, Tie tie) {
    Map<Object, List<Integer>> goldByLabel = byLabel(gold);
    Map<Object, List<Integer>> predictedByLabel = byLabel(predicted);
    List<Pair> pairs = new ArrayList<>();
    goldByLabel.forEach(
        (label, golds) -> {
          List<Integer> candidates = predictedByLabel.getOrDefault(label, List.of());
          if (!candidates.isEmpty()) {
            List<Pair> allowed = overlaps(gold, golds, predicted, candidates);
            pairs.addAll(Assignment.best(allowed, pair -> gain(gold, predicted, pair, tie)));
          }
        });
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return ImmutableList.copyOf(pairs);
  }

  private static Gain gain(List<Item> gold, List<Item> predicted, Pair pair, Tie tie) {
    Span one = gold.get(pair.gold()).span();
    Span other = predicted.get(pair.predicted()).span();
    return Gain.ofPair(
        one.equals(other), one.overlap(other), tie.score(pair.gold(), pair.predicted()));
  }

  private static Map<Object, List<Integer>> byLabel(List<Item> items) {
    Map<Object, List<Integer>> byLabel = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      byLabel.computeIfAbsent(items.get(i).label(), label -> new ArrayList<>()).add(i);
    }
    byLabel
        .values()
        .forEach(indices -> indices.sort(Comparator.comparing(i -> items.get(i).span())));
    return byLabel;
  }

  /**
   * Returns the pairs of {@code golds} and {@code candidates}, in text order, that overlap; does
   * not try all.
   */
  private static List<Pair> overlaps(
      List<Item> gold, List<Integer> golds, List<Item> predicted, List<Integer> candidates) {
    int[] furthestEnd = new int[golds.size()];
    for (int i = 0; i < furthestEnd.length; i++) {
      int end = gold.get(golds.get(i)).span().end();
      furthestEnd[i] = i == 0 ? end : Math.max(end, furthestEnd[i - 1]);
    }
    List<Pair> pairs = new ArrayList<>();
    int started = 0;
    for (int candidate : candidates) {
      Span span = predicted.get(candidate).span();
      // Candidates are ordered by start, not by end: one that ends earlier than the last needs
      // fewer golds, not more.
      while (started < golds.size() && gold.get(golds.get(started)).span().start() < span.end()) {
        started++;
      }
      for (int i = started - 1; i >= 0 && furthestEnd[i] > span.start(); i--) {
        if (gold.get(golds.get(i)).span().overlaps(span)) {
          pairs.add(new Pair(golds.get(i), candidate));
        }
      }
    }
    return pairs;
  }
}
