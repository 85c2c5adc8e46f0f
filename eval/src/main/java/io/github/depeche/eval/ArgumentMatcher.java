package io.github.depeche.eval;

import io.github.depeche.document.Argument;
import io.github.depeche.document.Mention;
import io.github.depeche.eval.matching.Pair;
import io.github.depeche.eval.matching.PairMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the arguments of two events: same role, and the gold mention or one coreferent with it in
 * gold.
 */
final class ArgumentMatcher {

  private final Chains gold;

  ArgumentMatcher(Chains gold) {
    this.gold = gold;
  }

  List<Pair> match(List<Argument> golds, List<Argument> predictions, ArgumentMatch match) {
    List<PairMatcher.Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < predictions.size(); p++) {
        if (golds.get(g).role() == predictions.get(p).role()) {
          addIfAllowed(
              g, golds.get(g).mention(), p, predictions.get(p).mention(), match, candidates);
        }
      }
    }
    return PairMatcher.match(candidates);
  }

  private void addIfAllowed(
      int g,
      Mention goldMention,
      int p,
      Mention predicted,
      ArgumentMatch match,
      List<PairMatcher.Candidate> to) {
    int overlap = -1;
    boolean identical = false;
    for (Mention mention : gold.of(goldMention)) {
      if (match.test(mention, predicted)) {
        overlap = Math.max(overlap, mention.span().overlap(predicted.span()));
        identical |= mention.span().equals(predicted.span());
      }
    }
    if (overlap >= 0) {
      to.add(new PairMatcher.Candidate(new Pair(g, p), identical, overlap));
    }
  }

  boolean sameFiller(Mention goldMention, Mention predicted) {
    return gold.of(goldMention).stream()
        .anyMatch(mention -> mention.span().overlaps(predicted.span()));
  }
}
