package io.github.depeche.eval.errors;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.matching.Item;
import io.github.depeche.eval.matching.Pair;
import io.github.depeche.eval.matching.SpanMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells, item by item, what a prediction has right and what wrong. */
public final class ErrorFinder {

  private final Alignment alignment;
  private final String id;
  private final List<Finding> findings = new ArrayList<>();

  private ErrorFinder(Alignment alignment) {
    this.alignment = alignment;
    this.id = alignment.gold().id();
  }

  /** Returns the findings of a document, right ones included, in text order. */
  public static List<Finding> find(Alignment alignment) {
    ErrorFinder finder = new ErrorFinder(alignment);
    finder.events();
    finder.mentions();
    finder.dates();
    finder.findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::subject));
    return ImmutableList.copyOf(finder.findings);
  }

  private void events() {
    List<Event> golds = alignment.goldEvents();
    List<Event> predictions = alignment.predictedEvents();
    ArgumentErrors arguments = new ArgumentErrors(alignment, findings);
    Set<Integer> restOfGold = indices(golds.size());
    Set<Integer> restOfPredicted = indices(predictions.size());
    for (Pair pair : alignment.events(Score.TRIGGER_TYPE)) {
      restOfGold.remove(pair.gold());
      restOfPredicted.remove(pair.predicted());
      Event gold = golds.get(pair.gold());
      Event predicted = predictions.get(pair.predicted());
      Kind kind = kind(gold, predicted);
      findings.add(Finding.of(id, Subject.EVENT, kind, side(gold, kind), side(predicted, kind)));
      arguments.ofPair(gold, predicted);
    }
    for (Pair pair : overlapping(golds, restOfGold, predictions, restOfPredicted)) {
      restOfGold.remove(pair.gold());
      restOfPredicted.remove(pair.predicted());
      Event gold = golds.get(pair.gold());
      Event predicted = predictions.get(pair.predicted());
      findings.add(Finding.of(id, Subject.EVENT, Kind.WRONG_TYPE, side(gold), side(predicted)));
      arguments.ofMissed(gold);
      arguments.ofSpurious(predicted);
    }
    for (int index : restOfGold) {
      findings.add(Finding.missed(id, Subject.EVENT, side(golds.get(index))));
      arguments.ofMissed(golds.get(index));
    }
    for (int index : restOfPredicted) {
      findings.add(Finding.spurious(id, Subject.EVENT, side(predictions.get(index))));
      arguments.ofSpurious(predictions.get(index));
    }
  }

  private static Kind kind(Event gold, Event predicted) {
    if (gold.realis() != predicted.realis()) {
      return Kind.WRONG_REALIS;
    }
    return gold.trigger().equals(predicted.trigger()) ? Kind.RIGHT : Kind.WRONG_SPAN;
  }

  private static List<Pair> overlapping(
      List<Event> golds,
      Set<Integer> restOfGold,
      List<Event> predictions,
      Set<Integer> restOfPredicted) {
    List<Integer> left = List.copyOf(restOfGold);
    List<Integer> right = List.copyOf(restOfPredicted);
    return SpanMatcher.match(
            left.stream().map(i -> new Item("", golds.get(i).trigger())).toList(),
            right.stream().map(i -> new Item("", predictions.get(i).trigger())).toList())
        .stream()
        .map(pair -> new Pair(left.get(pair.gold()), right.get(pair.predicted())))
        .toList();
  }

  private void mentions() {
    List<Mention> golds = Alignment.mentions(alignment.gold(), Score.MENTION_STRICT);
    List<Mention> predictions = Alignment.mentions(alignment.predicted(), Score.MENTION_STRICT);
    pair(
        golds,
        predictions,
        Subject.MENTION,
        List.of(
            new Step(Kind.RIGHT, m -> m.type() + " " + m.span()),
            new Step(Kind.WRONG_SPAN, Mention::type),
            new Step(Kind.WRONG_TYPE, m -> "")));
  }

  private void dates() {
    List<Mention> golds = Alignment.mentions(alignment.gold(), Score.TIMEX);
    List<Mention> predictions = Alignment.mentions(alignment.predicted(), Score.TIMEX);
    pair(
        golds,
        predictions,
        Subject.DATE,
        List.of(
            new Step(Kind.RIGHT, m -> m.timex().orElseThrow()),
            new Step(Kind.WRONG_VALUE, m -> "")));
  }

  /** Pairs of the kind are those of one label, among what earlier steps have left. */
  private record Step(Kind kind, Function<Mention, Object> label) {}

  private void pair(
      List<Mention> golds, List<Mention> predictions, Subject subject, List<Step> steps) {
    Set<Integer> restOfGold = indices(golds.size());
    Set<Integer> restOfPredicted = indices(predictions.size());
    for (Step step : steps) {
      pair(golds, restOfGold, predictions, restOfPredicted, subject, step);
    }
    boolean value = subject == Subject.DATE;
    restOfGold.forEach(i -> findings.add(Finding.missed(id, subject, side(golds.get(i), value))));
    restOfPredicted.forEach(
        i -> findings.add(Finding.spurious(id, subject, side(predictions.get(i), value))));
  }

  private void pair(
      List<Mention> golds,
      Set<Integer> restOfGold,
      List<Mention> predictions,
      Set<Integer> restOfPredicted,
      Subject subject,
      Step step) {
    List<Integer> left = List.copyOf(restOfGold);
    List<Integer> right = List.copyOf(restOfPredicted);
    List<Pair> pairs =
        SpanMatcher.match(
            left.stream()
                .map(i -> new Item(step.label().apply(golds.get(i)), golds.get(i).span()))
                .toList(),
            right.stream()
                .map(
                    i ->
                        new Item(step.label().apply(predictions.get(i)), predictions.get(i).span()))
                .toList());
    boolean value = subject == Subject.DATE;
    for (Pair pair : pairs) {
      int gold = left.get(pair.gold());
      int predicted = right.get(pair.predicted());
      restOfGold.remove(gold);
      restOfPredicted.remove(predicted);
      findings.add(
          Finding.of(
              id,
              subject,
              step.kind(),
              side(golds.get(gold), value),
              side(predictions.get(predicted), value)));
    }
  }

  private static Side side(Event event) {
    return side(event, Kind.RIGHT);
  }

  private static Side side(Event event, Kind kind) {
    String type = event.type().label();
    String label = kind == Kind.WRONG_REALIS ? type + " " + event.realis().label() : type;
    return new Side(event.trigger(), label, Optional.of(event), event.toString());
  }

  private static Side side(Mention mention, boolean value) {
    String label = value ? mention.timex().orElseThrow() : mention.type().label();
    return new Side(
        mention.span(),
        label,
        Optional.empty(),
        mention.id() + " " + mention.type().label() + " " + mention);
  }

  private static Set<Integer> indices(int size) {
    Set<Integer> indices = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      indices.add(i);
    }
    return indices;
  }
}
