package io.github.depeche.eval;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What one document counts for each slice.
 *
 * @param id the document's id
 * @param counts the counts of every slice that has any
 */
public record DocumentScores(String id, Map<Slice, Counts> counts) {

  public DocumentScores {
    counts = ImmutableSortedMap.copyOf(counts);
  }

  /** Returns the counts of a slice. */
  public Counts counts(Slice slice) {
    return counts.getOrDefault(slice, Counts.NONE);
  }
}
