package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Dense;
import java.util.Random;

/** A layer of a network while it learns; see {@link Dense}. Not thread-safe. */
final class Layer {

  private final int inputs;
  private final int units;
  private final Parameters weights;
  private final Parameters biases;

  Layer(int inputs, int units, Random random) {
    this.inputs = inputs;
    this.units = units;
    this.weights = Parameters.random(inputs * units, Math.sqrt(2.0 / inputs), random);
    this.biases = Parameters.zero(units);
  }

  /** Returns the sum of each unit. */
  float[] sums(float[] in) {
    float[] sums = new float[units];
    for (int unit = 0; unit < units; unit++) {
      float sum = biases.get(unit);
      for (int i = 0; i < inputs; i++) {
        sum += weights.get(unit * inputs + i) * Math.max(0, in[i]);
      }
      sums[unit] = sum;
    }
    return sums;
  }

  /** Learns from the gradients of its sums, and returns those of the inputs. */
  float[] learn(float[] in, float[] gradients) {
    float[] below = new float[inputs];
    for (int unit = 0; unit < units; unit++) {
      float gradient = gradients[unit];
      if (gradient == 0) {
        continue;
      }
      for (int i = 0; i < inputs; i++) {
        if (in[i] > 0) {
          int at = unit * inputs + i;
          below[i] += gradient * weights.get(at);
          weights.descend(at, gradient * in[i]);
        }
      }
      biases.descend(unit, gradient);
    }
    return below;
  }

  Dense dense() {
    return new Dense(weights.values(), biases.values());
  }
}
