package io.github.depeche.extract.judge;

/**
 * Takes what a judge sees, to learn from it.
 *
 * @param <P> what is judged
 */
@FunctionalInterface
public interface FeatureSink<P> {

  /**
   * Takes what is seen of a proposal; the sets are used again for the next.
   *
   * @param features for {@link Weights}
   * @param properties for {@link Networks}
   */
  void accept(P proposal, FeatureSet features, FeatureSet properties);
}
