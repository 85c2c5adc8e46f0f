package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ByteWeights;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Adds up models that learnt the same from the same data in different orders. Being linear, they
 * decide together as one model does alone, and better than each.
 */
final class Mixture {

  /** Of the weights that are not zero, so many may be cut to what eight bits hold. */
  private static final double CUT = 0.0005;

  private Mixture() {}

  /**
   * Trains several models side by side and returns their sum in eight bits.
   *
   * @param training trains a model, given a seed
   * @param count how many
   * @param seed the first seed
   */
  static ByteWeights of(LongFunction<Perceptron> training, int count, long seed) {
    List<Perceptron> trained =
        LongStream.range(seed, seed + count).parallel().mapToObj(training).toList();
    float[] sum = new float[trained.get(0).size()];
    trained.forEach(perceptron -> perceptron.addTo(sum));
    int width = trained.get(0).width();
    return new ByteWeights(width, quantise(sum));
  }

  private static byte[] quantise(float[] weights) {
    float[] sizes = new float[weights.length];
    int nonZero = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[nonZero++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, nonZero);
    float largest = nonZero == 0 ? 1 : sizes[(int) ((nonZero - 1) * (1 - CUT))];
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * 127 / largest)));
    }
    return bytes;
  }
}
