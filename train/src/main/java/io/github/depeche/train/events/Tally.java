package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Argument;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Counts what is found of what is marked. */
final class Tally {

  private int right;
  private int found;
  private int gold;

  /** Counts events of the right type; one is paired with the first that it overlaps. */
  void addEvents(LabelledArticle wanted, Document got) {
    add(wanted, got, (marked, event) -> true);
  }

  /** Counts events of the right type and realis. */
  void addRealis(LabelledArticle wanted, Document got) {
    add(wanted, got, (marked, event) -> marked.realis() == event.realis());
  }

  private void add(LabelledArticle wanted, Document got, BiPredicate<Event, Event> isRight) {
    List<Event> left = new ArrayList<>(wanted.document().events());
    gold += left.size();
    found += got.events().size();
    for (Event event : got.events()) {
      Optional<Event> same = same(left, event);
      same.ifPresent(left::remove);
      right += same.isPresent() && isRight.test(same.get(), event) ? 1 : 0;
    }
  }

  /** Counts arguments in the right role of the right event; those of unmarked events are wrong. */
  void addArguments(LabelledArticle wanted, Document got) {
    List<Event> left = new ArrayList<>(wanted.document().events());
    gold += wanted.arguments().values().stream().mapToInt(List::size).sum();
    for (Event event : got.events()) {
      Optional<Event> same = same(left, event);
      same.ifPresent(left::remove);
      Optional<List<LabelledArgument>> marked =
          same.map(Event::id).map(id -> wanted.arguments().get(id));
      if (same.isEmpty() || marked.isPresent()) {
        count(marked.orElse(ImmutableList.of()), event);
      }
    }
  }

  private static Optional<Event> same(List<Event> events, Event event) {
    return events.stream()
        .filter(other -> other.type() == event.type())
        .filter(other -> other.trigger().overlaps(event.trigger()))
        .findFirst();
  }

  private void count(List<LabelledArgument> marked, Event event) {
    List<LabelledArgument> left = new ArrayList<>(marked);
    found += event.arguments().size();
    for (Argument argument : event.arguments()) {
      Optional<LabelledArgument> same =
          left.stream()
              .filter(other -> other.role() == argument.role())
              .filter(other -> other.isAt(argument.mention().span()))
              .findFirst();
      same.ifPresent(left::remove);
      right += same.isPresent() ? 1 : 0;
    }
  }

  @Override
  public String toString() {
    double precision = right / (double) Math.max(1, found);
    double recall = right / (double) Math.max(1, gold);
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d right of %d found, %d gold)",
        precision,
        recall,
        2.0 * right / Math.max(1, found + gold),
        right,
        found,
        gold);
  }
}
