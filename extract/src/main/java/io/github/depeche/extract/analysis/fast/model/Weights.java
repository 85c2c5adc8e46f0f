package io.github.depeche.extract.analysis.fast.model;

/**
 * What the features of a decision say for each of its outcomes. A feature is a hash; features that
 * fall on the same row share their weights.
 */
public interface Weights {

  /**
   * Adds up the weights of features.
   *
   * @param features hashes
   * @param count how many of them
   * @param scores by outcome; overwritten
   */
  void score(int[] features, int count, int[] scores);
}
