package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.Weights;
import java.util.Arrays;

/**
 * Weights that learn: a perceptron over hashed features, averaged over all steps. Not thread-safe.
 */
final class Perceptron implements Weights {

  private final int width;
  private final int shift;
  private final int[] weights;
  private final double[] sums;
  private long steps = 1;

  /**
   * @param width outcomes
   * @param bits logarithm of the number of rows
   */
  Perceptron(int width, int bits) {
    this.width = width;
    this.shift = 32 - bits;
    this.weights = new int[width << bits];
    this.sums = new double[width << bits];
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, width, 0);
    for (int i = 0; i < count; i++) {
      int row = (features[i] >>> shift) * width;
      for (int k = 0; k < width; k++) {
        scores[k] += weights[row + k];
      }
    }
  }

  /** Counts a decision. */
  void step() {
    steps++;
  }

  /** Adds to the weights of an outcome. */
  void add(int[] features, int outcome, int change) {
    for (int feature : features) {
      int at = (feature >>> shift) * width + outcome;
      weights[at] += change;
      sums[at] += (double) change * steps;
    }
  }

  /** Strengthens {@code right} and weakens {@code wrong} for the features. */
  void update(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int row = (features[i] >>> shift) * width;
      weights[row + right]++;
      weights[row + wrong]--;
      sums[row + right] += steps;
      sums[row + wrong] -= steps;
    }
  }

  /** Adds the averaged weights to {@code sum}. */
  void addTo(float[] sum) {
    for (int i = 0; i < weights.length; i++) {
      sum[i] += (float) (weights[i] - sums[i] / steps);
    }
  }

  /** Returns the number of weights. */
  int size() {
    return weights.length;
  }

  /** Returns the number of outcomes. */
  int width() {
    return width;
  }
}
