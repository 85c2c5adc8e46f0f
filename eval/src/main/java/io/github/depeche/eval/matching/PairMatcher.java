package io.github.depeche.eval.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among pairs that the caller allows, one to one, by the same order of preference as {@link
 * SpanMatcher}.
 */
public final class PairMatcher {

  /**
   * A pair that is allowed.
   *
   * @param pair which items
   * @param identical whether their spans are the same
   * @param overlap the UTF-16 units they share
   */
  public record Candidate(Pair pair, boolean identical, int overlap) {}

  private PairMatcher() {}

  /**
   * Returns the best choice among {@code candidates}, which have no pair twice, in order of their
   * gold items.
   */
  public static List<Pair> match(List<Candidate> candidates) {
    Map<Pair, Gain> gains = new HashMap<>();
    candidates.forEach(
        one -> gains.put(one.pair(), Gain.ofPair(one.identical(), one.overlap(), 0)));
    return Assignment.best(candidates.stream().map(Candidate::pair).toList(), gains::get).stream()
        .sorted(Comparator.comparingInt(Pair::gold))
        .toList();
  }
}
