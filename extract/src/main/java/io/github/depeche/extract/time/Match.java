package io.github.depeche.extract.time;

import io.github.depeche.document.Span;
import java.util.Comparator;

/**
 * A place where a rule's pattern fits.
 *
 * @param rule the rule
 * @param slots what its words say
 * @param span the marked expression, in UTF-16 units
 * @param first index of the first word of the marked expression
 * @param last index of its last word
 * @param extent the number of words matched, with the context
 */
record Match(Rule rule, Slots slots, Span span, int first, int last, int extent) {

  /**
   * Which of several overlapping matches is taken: the earliest, then the longest, then the one
   * with most context.
   */
  static final Comparator<Match> PREFERENCE =
      Comparator.comparing(Match::span)
          .thenComparing(Comparator.comparingInt(Match::extent).reversed());
}
