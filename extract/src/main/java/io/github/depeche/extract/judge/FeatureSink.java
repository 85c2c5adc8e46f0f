package io.github.depeche.extract.judge;

/**
 * Takes what a judge sees, to learn from it.
 *
 * @param <P> what is judged
 */
@FunctionalInterface
public interface FeatureSink<P> {

  /** Takes what is seen of a proposal. */
  void accept(P proposal, Seen seen);
}
