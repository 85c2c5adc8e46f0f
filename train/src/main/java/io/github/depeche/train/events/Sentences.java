package io.github.depeche.train.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of an article as encoders read them. Of what different judges see of a sentence the
 * words are one array, so that their networks learn from it together. Not thread-safe.
 */
final class Sentences {

  private final Map<Words, int[][]> known = new HashMap<>();

  /** What is seen of each word. */
  private record Words(int[][] seen) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && Arrays.deepEquals(seen, words.seen);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(seen);
    }
  }

  /** Returns the array that the same words had before, else this one. */
  int[][] of(int[][] words) {
    return known.computeIfAbsent(new Words(words), first -> words);
  }
}
