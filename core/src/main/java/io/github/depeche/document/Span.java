package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A half-open range of a document's text, {@code [start, end)}, in UTF-16 units. Files count
 * Unicode code points instead; {@link CodePoints} converts between the two.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} not greater than
   *     {@code start}
   */
  public Span {
    checkArgument(start >= 0 && end > start, "no span from %s to %s", start, end);
  }

  /** Returns the number of UTF-16 units covered, at least 1. */
  public int length() {
    return end - start;
  }

  /** Returns the part of {@code text} covered by this span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns whether every unit of {@code other} is in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the two spans share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the number of units that the two spans share, 0 if none. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Returns the smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Orders by start; of two that start together the longer is first, so that a span precedes those
   * nested in it.
   */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
