package io.github.depeche.eval;

import com.google.common.collect.ImmutableSortedMap;
import io.github.depeche.eval.Slice.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the counts of one document, by slice. Not thread-safe. */
final class Tally {

  /** A part that an item belongs to, besides all. */
  record Part(Dimension dimension, String value) {}

  private final Map<Slice, Counts> counts = new HashMap<>();

  /** Counts a gold item in each of {@code parts} and in all. */
  void gold(Score score, boolean hit, List<Part> parts) {
    add(score, new Counts(1, 0, hit ? 1 : 0, 0), parts);
  }

  /** Counts a predicted item in each of {@code parts} and in all. */
  void predicted(Score score, boolean hit, List<Part> parts) {
    add(score, new Counts(0, 1, 0, hit ? 1 : 0), parts);
  }

  /** Adds {@code added} to each of {@code parts} and to all; nothing leaves no trace. */
  void add(Score score, Counts added, List<Part> parts) {
    if (added.isUndefined()) {
      return;
    }
    counts.merge(Slice.all(score), added, Counts::plus);
    for (Part part : parts) {
      counts.merge(new Slice(score, part.dimension(), part.value()), added, Counts::plus);
    }
  }

  ImmutableSortedMap<Slice, Counts> counts() {
    return ImmutableSortedMap.copyOf(counts);
  }
}
