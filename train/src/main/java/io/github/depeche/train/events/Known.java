package io.github.depeche.train.events;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which properties are frequent enough to be learnt, and the row of the vector of each. */
final class Known {

  private final int[] keys;
  private final Map<Integer, Integer> rows = new HashMap<>();

  private Known(int[] keys) {
    this.keys = keys;
    for (int row = 0; row < keys.length; row++) {
      rows.put(keys[row], row);
    }
  }

  /**
   * Returns what is there often enough.
   *
   * @param seen hashes of properties, thing by thing
   * @param least how often
   */
  static Known of(Stream<int[]> seen, int least) {
    return of(seen, least, Integer.MAX_VALUE);
  }

  /**
   * Returns what is there often enough, but not too often.
   *
   * @param seen hashes of properties, thing by thing
   * @param least how often
   * @param most how often
   */
  static Known of(Stream<int[]> seen, int least, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    seen.flatMapToInt(IntStream::of).forEach(property -> counts.merge(property, 1, Integer::sum));
    return new Known(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least && entry.getValue() <= most)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray());
  }

  /** Returns the hashes of the properties, row by row. */
  int[] keys() {
    return keys;
  }

  /** Returns how many there are. */
  int size() {
    return keys.length;
  }

  /** Returns the rows of those properties that are known. */
  int[] rows(int[] properties) {
    return IntStream.of(properties).filter(rows::containsKey).map(rows::get).toArray();
  }
}
