package io.github.depeche.eval;

import io.github.depeche.document.Mention;
import io.github.depeche.document.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores coreference chains by LEA and by B³. Mentions are the same when their spans are; one alone
 * is no chain.
 */
final class CoreferenceScorer {

  private CoreferenceScorer() {}

  static void score(Chains gold, Chains predicted, Tally tally) {
    List<Set<Span>> golds = spans(gold);
    List<Set<Span>> predictions = spans(predicted);
    tally.add(
        Score.COREF_LEA,
        new Counts(
            size(golds), size(predictions), lea(golds, predictions), lea(predictions, golds)),
        List.of());
    tally.add(
        Score.COREF_B3,
        new Counts(
            size(golds), size(predictions), bCubed(golds, predictions), bCubed(predictions, golds)),
        List.of());
  }

  /**
   * Returns the chains as spans. Two mentions of one span are one, and so tie their chains
   * together.
   */
  private static List<Set<Span>> spans(Chains chains) {
    Map<Span, Set<Span>> chainOf = new LinkedHashMap<>();
    for (List<Mention> chain : chains.all()) {
      Set<Span> merged = new HashSet<>();
      for (Mention mention : chain) {
        merged.add(mention.span());
        merged.addAll(chainOf.getOrDefault(mention.span(), Set.of()));
      }
      merged.forEach(span -> chainOf.put(span, merged));
    }
    // In text order, as sums of fractions depend on the order in the last digit.
    return chainOf.values().stream()
        .distinct()
        .filter(chain -> chain.size() > 1)
        .sorted(Comparator.comparing(Collections::min))
        .toList();
  }

  private static double size(List<Set<Span>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  /**
   * Returns the sum over {@code keys} of their size times the share of their links that are in
   * {@code responses}.
   */
  private static double lea(List<Set<Span>> keys, List<Set<Span>> responses) {
    double total = 0;
    for (Set<Span> key : keys) {
      double common =
          shared(key, responses).values().stream().mapToDouble(CoreferenceScorer::links).sum();
      total += key.size() * common / links(key.size());
    }
    return total;
  }

  /**
   * Returns the sum over mentions of the share of their chain that shares a response chain with
   * them.
   */
  private static double bCubed(List<Set<Span>> keys, List<Set<Span>> responses) {
    double total = 0;
    for (Set<Span> key : keys) {
      double squares =
          shared(key, responses).values().stream().mapToDouble(n -> (double) n * n).sum();
      total += squares / key.size();
    }
    return total;
  }

  /** Returns how many mentions of {@code key} each response chain has, where it has any. */
  private static Map<Integer, Integer> shared(Set<Span> key, List<Set<Span>> responses) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int i = 0; i < responses.size(); i++) {
      for (Span span : responses.get(i)) {
        if (key.contains(span)) {
          shared.merge(i, 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static double links(int mentions) {
    return mentions * (mentions - 1) / 2.0;
  }
}
