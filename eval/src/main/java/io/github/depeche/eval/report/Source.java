package io.github.depeche.eval.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was scored, in words.
 *
 * @param gold the gold sets
 * @param predicted where the predictions are from
 * @param hash identifies the gold annotations: two people with the same hash scored against the
 *     same gold
 * @param notices what the reader must be told about the gold
 */
public record Source(String gold, String predicted, String hash, List<String> notices) {

  public Source {
    notices = ImmutableList.copyOf(notices);
  }
}
