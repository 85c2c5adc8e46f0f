package io.github.depeche.eval.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SpanMatcherTest {

  private static final Tie TIE = (gold, predicted) -> (gold * 7 + predicted * 5) % 4;

  @Test
  void takesMorePairsRatherThanAnIdenticalOne() {
    List<Item> gold = List.of(item(0, 5), item(4, 10));
    List<Item> predicted = List.of(item(0, 5), item(0, 1));
    assertThat(SpanMatcher.match(gold, predicted)).containsExactly(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void prefersIdenticalSpansThenTheLargerOverlap() {
    assertThat(SpanMatcher.match(List.of(item(0, 5)), List.of(item(0, 50), item(0, 5))))
        .containsExactly(new Pair(0, 1));
    assertThat(SpanMatcher.match(List.of(item(0, 5)), List.of(item(3, 50), item(1, 50))))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void touchingIsNotOverlapping() {
    assertThat(SpanMatcher.match(List.of(item(0, 5)), List.of(item(5, 9)))).isEmpty();
  }

  @Test
  void labelsMustBeEqual() {
    assertThat(
            SpanMatcher.match(
                List.of(new Item("a", new Span(0, 2))), List.of(new Item("b", new Span(0, 2)))))
        .isEmpty();
  }

  /** Small cases at random, against the best of all pairings there are. */
  @RepeatedTest(400)
  void isAsGoodAsTheBestOfAllPairings(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Item> gold = items(random, random.nextInt(6));
    List<Item> predicted = items(random, random.nextInt(6));

    List<Pair> pairs = SpanMatcher.match(gold, predicted, TIE);

    assertThat(pairs).extracting(Pair::gold).doesNotHaveDuplicates();
    assertThat(pairs).extracting(Pair::predicted).doesNotHaveDuplicates();
    assertThat(total(gold, predicted, pairs, TIE))
        .isEqualTo(best(gold, predicted, 0, new ArrayList<>()));
  }

  @RepeatedTest(50)
  void theNumberOfPairsDoesNotDependOnTheOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Item> gold = items(random, 30);
    List<Item> predicted = items(random, 30);
    Gain before = total(gold, predicted, SpanMatcher.match(gold, predicted), Tie.NONE);
    Collections.shuffle(gold, random);
    Collections.shuffle(predicted, random);
    Gain after = total(gold, predicted, SpanMatcher.match(gold, predicted), Tie.NONE);
    assertThat(after.compareTo(before)).isZero();
  }

  @Test
  void aLongTextTakesNoLongTime() {
    List<Item> gold = IntStream.range(0, 20_000).mapToObj(i -> item(i * 10, i * 10 + 12)).toList();
    List<Item> predicted =
        IntStream.range(0, 20_000).mapToObj(i -> item(i * 10 + 5, i * 10 + 17)).toList();
    List<Item> everywhere = new ArrayList<>(predicted);
    everywhere.add(item(0, 200_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(SpanMatcher.match(gold, everywhere)).hasSize(20_000));
  }

  private static Gain best(List<Item> gold, List<Item> predicted, int from, List<Pair> chosen) {
    if (from == gold.size()) {
      return total(gold, predicted, chosen, TIE);
    }
    Gain best = best(gold, predicted, from + 1, chosen);
    for (int p = 0; p < predicted.size(); p++) {
      int candidate = p;
      boolean allowed =
          gold.get(from).label().equals(predicted.get(p).label())
              && gold.get(from).span().overlaps(predicted.get(p).span())
              && chosen.stream().noneMatch(pair -> pair.predicted() == candidate);
      if (allowed) {
        chosen.add(new Pair(from, p));
        Gain with = best(gold, predicted, from + 1, chosen);
        best = with.compareTo(best) > 0 ? with : best;
        chosen.remove(chosen.size() - 1);
      }
    }
    return best;
  }

  private static Gain total(List<Item> gold, List<Item> predicted, List<Pair> pairs, Tie settle) {
    Gain total = Gain.NONE;
    for (Pair pair : pairs) {
      Span one = gold.get(pair.gold()).span();
      Span other = predicted.get(pair.predicted()).span();
      int tie = settle.score(pair.gold(), pair.predicted());
      total = total.plus(Gain.ofPair(one.equals(other), one.overlap(other), tie));
    }
    return total;
  }

  private static List<Item> items(Random random, int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(12);
      items.add(
          new Item(
              random.nextInt(3) == 0 ? "b" : "a", new Span(start, start + 1 + random.nextInt(5))));
    }
    return items;
  }

  private static Item item(int start, int end) {
    return new Item("a", new Span(start, end));
  }
}
