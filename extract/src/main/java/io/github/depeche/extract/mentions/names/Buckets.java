package io.github.depeche.extract.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Hands out things in text order, stretch by stretch. */
final class Buckets<T> {

  private final List<T> things;
  private final ToIntFunction<T> start;
  private int next;

  /**
   * @param things in text order
   * @param start where one starts
   */
  Buckets(List<T> things, ToIntFunction<T> start) {
    this.things = things;
    this.start = start;
  }

  /** Returns those not yet handed out that start before {@code end}. */
  List<T> until(int end) {
    List<T> bucket = new ArrayList<>();
    while (next < things.size() && start.applyAsInt(things.get(next)) < end) {
      bucket.add(things.get(next++));
    }
    return bucket;
  }
}
