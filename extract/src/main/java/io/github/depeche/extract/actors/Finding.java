package io.github.depeche.extract.actors;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * The codes found for a candidate.
 *
 * @param assumed whether nothing says so, and they are those of the country that the article is
 *     about
 */
record Finding(ImmutableSet<String> codes, boolean assumed) {

  static final Finding NOTHING = new Finding(ImmutableSet.of(), false);

  static Finding said(ImmutableSet<String> codes) {
    return new Finding(codes, false);
  }

  static Finding assumed(ImmutableSet<String> codes) {
    return new Finding(codes, true);
  }

  boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Returns the codes of both. */
  Finding and(Finding other) {
    return new Finding(Sets.union(codes, other.codes).immutableCopy(), assumed || other.assumed);
  }
}
