package io.github.depeche.train.events;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Numbers that are learnt step by step, each at a rate of its own that falls with what it has moved
 * (Adagrad; Duchi et al. 2011, "Adaptive Subgradient Methods"). Not thread-safe.
 */
final class Parameters {

  private static final float RATE = 0.02f;

  /** What the squares of the gradients begin with, so that first steps are not too long. */
  private static final float FIRST = 0.1f;

  private final float[] values;
  private final float[] squares;

  private Parameters(int count) {
    values = new float[count];
    squares = new float[count];
    Arrays.fill(squares, FIRST);
  }

  /** Returns numbers that are 0. */
  static Parameters zero(int count) {
    return new Parameters(count);
  }

  /** Returns numbers around 0, by a normal distribution. */
  static Parameters random(int count, double deviation, Random random) {
    Parameters parameters = new Parameters(count);
    for (int i = 0; i < count; i++) {
      parameters.values[i] = (float) (random.nextGaussian() * deviation);
    }
    return parameters;
  }

  float get(int at) {
    return values[at];
  }

  void set(int at, float value) {
    values[at] = value;
  }

  /** Goes down the gradients of all. */
  void descend(float[] gradients) {
    for (int i = 0; i < gradients.length; i++) {
      squares[i] += gradients[i] * gradients[i];
      values[i] -= RATE * gradients[i] / (float) Math.sqrt(squares[i]);
    }
  }

  /** Goes down a gradient. */
  void descend(int at, float gradient) {
    squares[at] += gradient * gradient;
    values[at] -= RATE * gradient / (float) Math.sqrt(squares[at]);
  }

  /** Draws from rows by chance; so many of them are left out. */
  static int[] some(int[] rows, float dropped, Random random) {
    return IntStream.of(rows).filter(row -> random.nextFloat() >= dropped).toArray();
  }

  /**
   * Adds the vectors of rows, of which these parameters are.
   *
   * @param scale vectors count for more while some are left out, so that the sum is as long as with
   *     all
   */
  void addRows(int[] rows, float scale, float[] to) {
    for (int row : rows) {
      for (int i = 0; i < to.length; i++) {
        to[i] += scale * values[row * to.length + i];
      }
    }
  }

  /** Goes down the gradients of such a sum, in all of its rows. */
  void descendRows(int[] rows, float scale, float[] gradients) {
    for (int i = 0; i < gradients.length; i++) {
      if (gradients[i] != 0) {
        for (int row : rows) {
          descend(row * gradients.length + i, scale * gradients[i]);
        }
      }
    }
  }

  float[] values() {
    return values.clone();
  }
}
