package io.github.depeche.eval.report;

import com.google.common.collect.ImmutableSortedMap;
import io.github.depeche.eval.Bootstrap;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Interval;
import io.github.depeche.eval.Resampling;
import io.github.depeche.eval.Slice;
import java.util.Optional;

/**
 * An evaluation with what is to be shown beside its scores.
 *
 * @param evaluation the scores
 * @param intervals 95% bootstrap intervals of the F1 of every slice
 * @param resampling how these were drawn
 * @param source what was scored
 */
public record Report(
    Evaluation evaluation,
    ImmutableSortedMap<Slice, Interval> intervals,
    Resampling resampling,
    Source source) {

  /** Returns the report of an evaluation, its intervals drawn by {@code resampling}. */
  public static Report of(Evaluation evaluation, Resampling resampling, Source source) {
    return new Report(evaluation, Bootstrap.intervals(evaluation, resampling), resampling, source);
  }

  /** Returns the interval of a slice, if it has any counts. */
  public Optional<Interval> interval(Slice slice) {
    return Optional.ofNullable(intervals.get(slice));
  }
}
