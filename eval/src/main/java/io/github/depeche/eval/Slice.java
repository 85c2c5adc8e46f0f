package io.github.depeche.eval;

import static java.util.Objects.requireNonNull;

/**
 * A part of what a score counts.
 *
 * @param score the score
 * @param dimension by what the items are divided
 * @param value which of the parts; empty for {@link Dimension#ALL}
 */
public record Slice(Score score, Dimension dimension, String value) implements Comparable<Slice> {

  /** By what items are divided. */
  public enum Dimension {
    /** Not at all. */
    ALL,
    /** By the type of the mention or event; for arguments and codes that of their event. */
    TYPE,
    /** By the role of the argument. */
    ROLE,
    /** By the realis of the event. */
    REALIS
  }

  public Slice {
    requireNonNull(score);
    requireNonNull(dimension);
    requireNonNull(value);
  }

  /** Returns the slice of all items. */
  public static Slice all(Score score) {
    return new Slice(score, Dimension.ALL, "");
  }

  /** Orders by score, dimension and value. */
  @Override
  public int compareTo(Slice other) {
    int byScore = score.compareTo(other.score);
    int byDimension = byScore != 0 ? byScore : dimension.compareTo(other.dimension);
    return byDimension != 0 ? byDimension : value.compareTo(other.value);
  }
}
