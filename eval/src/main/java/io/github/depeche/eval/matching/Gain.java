package io.github.depeche.eval.matching;

/**
 * What a set of pairs is worth: first their number, then how many have identical spans, then the
 * UTF-16 units their spans share, then a score that settles ties. Gains add up, and compare in that
 * order.
 *
 * @param pairs pairs and identical spans, packed
 * @param quality units shared and tie score, packed
 */
record Gain(long pairs, long quality) implements Comparable<Gain> {

  static final Gain NONE = new Gain(0, 0);

  private static final int IDENTICAL_BITS = 31;
  private static final int TIE_BITS = 28;

  /**
   * @param identical whether the spans are the same
   * @param overlap the units that the spans share
   * @param tie from 0; sums over all pairs must stay below 2^28
   */
  static Gain ofPair(boolean identical, int overlap, int tie) {
    return new Gain(
        (1L << IDENTICAL_BITS) + (identical ? 1 : 0), ((long) overlap << TIE_BITS) + tie);
  }

  Gain plus(Gain other) {
    return new Gain(pairs + other.pairs, quality + other.quality);
  }

  Gain minus(Gain other) {
    return new Gain(pairs - other.pairs, quality - other.quality);
  }

  @Override
  public int compareTo(Gain other) {
    int first = Long.compare(pairs, other.pairs);
    return first != 0 ? first : Long.compare(quality, other.quality);
  }
}
