package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ByteWeights;
import io.github.depeche.extract.analysis.fast.model.Weights;
import java.util.Arrays;

/** Weights that learn: a perceptron over hashed features, averaged over all steps. Not thread-safe. */
final class Perceptron implements Weights {

  /** Of the weights that are not zero, so many may be cut to what eight bits hold. */
  private static final double CUT = 0.0005;

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

  /** Returns the averaged weights in eight bits. */
  ByteWeights toBytes() {
    float[] averages = new float[weights.length];
    int nonZero = 0;
    for (int i = 0; i < weights.length; i++) {
      averages[i] = (float) (weights[i] - sums[i] / steps);
      nonZero += averages[i] != 0 ? 1 : 0;
    }
    float[] sizes = new float[nonZero];
    int at = 0;
    for (float average : averages) {
      if (average != 0) {
        sizes[at++] = Math.abs(average);
      }
    }
    Arrays.sort(sizes);
    float largest = nonZero == 0 ? 1 : sizes[(int) ((nonZero - 1) * (1 - CUT))];
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(averages[i] * 127 / largest)));
    }
    return new ByteWeights(width, bytes);
  }
}
