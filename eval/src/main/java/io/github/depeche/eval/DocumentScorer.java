package io.github.depeche.eval;

import com.google.common.collect.ImmutableSortedMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.eval.Slice.Dimension;
import io.github.depeche.eval.Tally.Part;
import io.github.depeche.eval.matching.Pair;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Counts, for every score, what one document has of gold items, predicted items and right ones. */
final class DocumentScorer {

  private final Alignment alignment;
  private final Tally tally = new Tally();

  private DocumentScorer(Alignment alignment) {
    this.alignment = alignment;
  }

  static ImmutableSortedMap<Slice, Counts> score(Alignment alignment) {
    DocumentScorer scorer = new DocumentScorer(alignment);
    scorer.mentions(Score.MENTION_STRICT);
    scorer.mentions(Score.MENTION_OVERLAP);
    scorer.mentions(Score.TIMEX);
    scorer.triggers(Score.TRIGGER_ID);
    scorer.triggers(Score.TRIGGER_FAMILY);
    List<Pair> byType = scorer.triggers(Score.TRIGGER_TYPE);
    List<Pair> byRealis = scorer.triggers(Score.TRIGGER_REALIS);
    scorer.arguments(Score.ARGUMENT, byType, ArgumentMatch.OVERLAP);
    scorer.arguments(Score.ARGUMENT_STRICT, byType, ArgumentMatch.STRICT);
    scorer.arguments(Score.ARGUMENT_HEAD, byType, ArgumentMatch.HEAD);
    scorer.arguments(Score.ARGUMENT_REALIS, byRealis, ArgumentMatch.OVERLAP);
    scorer.codes(byType);
    CoreferenceScorer.score(
        Chains.of(alignment.gold()), Chains.of(alignment.predicted()), scorer.tally);
    return scorer.tally.counts();
  }

  private void mentions(Score score) {
    List<Mention> golds = Alignment.mentions(alignment.gold(), score);
    List<Mention> predictions = Alignment.mentions(alignment.predicted(), score);
    Hits hits = Hits.of(alignment.mentions(score));
    for (int i = 0; i < golds.size(); i++) {
      tally.gold(score, hits.gold().get(i), parts(golds.get(i), score));
    }
    for (int i = 0; i < predictions.size(); i++) {
      tally.predicted(score, hits.predicted().get(i), parts(predictions.get(i), score));
    }
  }

  private static List<Part> parts(Mention mention, Score score) {
    return score == Score.TIMEX
        ? List.of()
        : List.of(new Part(Dimension.TYPE, mention.type().label()));
  }

  private List<Pair> triggers(Score score) {
    List<Pair> pairs = alignment.events(score);
    Hits hits = Hits.of(pairs);
    for (int i = 0; i < alignment.goldEvents().size(); i++) {
      tally.gold(score, hits.gold().get(i), parts(alignment.goldEvents().get(i), score));
    }
    for (int i = 0; i < alignment.predictedEvents().size(); i++) {
      tally.predicted(
          score, hits.predicted().get(i), parts(alignment.predictedEvents().get(i), score));
    }
    return pairs;
  }

  private static List<Part> parts(Event event, Score score) {
    String type = score == Score.TRIGGER_FAMILY ? event.type().family() : event.type().label();
    return List.of(
        new Part(Dimension.TYPE, type), new Part(Dimension.REALIS, event.realis().label()));
  }

  private void arguments(Score score, List<Pair> eventPairs, ArgumentMatch match) {
    BitSet[] goldHits = bitSets(alignment.goldEvents().size());
    BitSet[] predictedHits = bitSets(alignment.predictedEvents().size());
    for (Pair pair : eventPairs) {
      Event gold = alignment.goldEvents().get(pair.gold());
      Event predicted = alignment.predictedEvents().get(pair.predicted());
      Hits hits = Hits.of(alignment.arguments(gold, predicted, match));
      goldHits[pair.gold()] = hits.gold();
      predictedHits[pair.predicted()] = hits.predicted();
    }
    for (int e = 0; e < goldHits.length; e++) {
      Event event = alignment.goldEvents().get(e);
      for (int i = 0; i < event.arguments().size(); i++) {
        tally.gold(score, goldHits[e].get(i), parts(event, event.arguments().get(i).role()));
      }
    }
    for (int e = 0; e < predictedHits.length; e++) {
      Event event = alignment.predictedEvents().get(e);
      for (int i = 0; i < event.arguments().size(); i++) {
        tally.predicted(
            score, predictedHits[e].get(i), parts(event, event.arguments().get(i).role()));
      }
    }
  }

  private void codes(List<Pair> eventPairs) {
    int[] partnerOfGold = partners(alignment.goldEvents().size());
    int[] partnerOfPredicted = partners(alignment.predictedEvents().size());
    for (Pair pair : eventPairs) {
      partnerOfGold[pair.gold()] = pair.predicted();
      partnerOfPredicted[pair.predicted()] = pair.gold();
    }
    for (int i = 0; i < partnerOfGold.length; i++) {
      Event event = alignment.goldEvents().get(i);
      Set<CodedRole> found =
          partnerOfGold[i] < 0
              ? Set.of()
              : CodedRole.of(alignment.predictedEvents().get(partnerOfGold[i]));
      CodedRole.of(event)
          .forEach(
              code ->
                  tally.gold(Score.ACTOR_CODE, found.contains(code), parts(event, code.role())));
    }
    for (int i = 0; i < partnerOfPredicted.length; i++) {
      Event event = alignment.predictedEvents().get(i);
      Set<CodedRole> right =
          partnerOfPredicted[i] < 0
              ? Set.of()
              : CodedRole.of(alignment.goldEvents().get(partnerOfPredicted[i]));
      CodedRole.of(event)
          .forEach(
              code ->
                  tally.predicted(
                      Score.ACTOR_CODE, right.contains(code), parts(event, code.role())));
    }
  }

  private static List<Part> parts(Event event, ArgumentRole role) {
    return List.of(
        new Part(Dimension.TYPE, event.type().label()), new Part(Dimension.ROLE, role.label()));
  }

  private static BitSet[] bitSets(int size) {
    BitSet[] sets = new BitSet[size];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  private static int[] partners(int size) {
    int[] partners = new int[size];
    Arrays.fill(partners, -1);
    return partners;
  }

  /** Which items of either side are paired. */
  private record Hits(BitSet gold, BitSet predicted) {

    static Hits of(List<Pair> pairs) {
      Hits hits = new Hits(new BitSet(), new BitSet());
      for (Pair pair : pairs) {
        hits.gold.set(pair.gold());
        hits.predicted.set(pair.predicted());
      }
      return hits;
    }
  }
}
