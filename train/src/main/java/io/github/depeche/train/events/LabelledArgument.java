package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Span;

/**
 * What takes part in an event.
 *
 * @param role as what
 * @param mentions where it stands, in UTF-16 units: the mention that was marked, then those that
 *     refer to the same
 */
record LabelledArgument(ArgumentRole role, ImmutableList<Span> mentions) {

  /** Returns whether a span overlaps one of the mentions. */
  boolean isAt(Span span) {
    return mentions.stream().anyMatch(span::overlaps);
  }
}
