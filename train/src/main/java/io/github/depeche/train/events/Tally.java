package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of events of the right type; an event is paired with the first that it overlaps. */
final class Tally {

  private int right;
  private int found;
  private int gold;

  void add(Document wanted, Document got) {
    List<Event> left = new ArrayList<>(wanted.events());
    gold += left.size();
    found += got.events().size();
    for (Event event : got.events()) {
      boolean taken =
          left.stream()
              .filter(other -> other.type() == event.type())
              .filter(other -> other.trigger().overlaps(event.trigger()))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      right += taken ? 1 : 0;
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
