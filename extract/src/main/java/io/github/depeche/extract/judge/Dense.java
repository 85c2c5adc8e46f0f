package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A layer of a network in which each unit sees all inputs. Immutable, thread-safe. */
public final class Dense {

  private final float[] weights;
  private final float[] biases;

  /**
   * @param weights those of the first unit, one an input, then those of the next
   * @param biases one a unit
   */
  public Dense(float[] weights, float[] biases) {
    checkArgument(
        biases.length > 0 && weights.length % biases.length == 0,
        "%s weights of %s units",
        weights.length,
        biases.length);
    this.weights = weights.clone();
    this.biases = biases.clone();
  }

  int inputs() {
    return weights.length / biases.length;
  }

  int units() {
    return biases.length;
  }

  /** Returns the sum of each unit; inputs below 0 count as 0. */
  float[] sums(float[] inputs) {
    float[] sums = biases.clone();
    int at = 0;
    for (int unit = 0; unit < sums.length; unit++) {
      for (float input : inputs) {
        float weight = weights[at++];
        if (input > 0) {
          sums[unit] += weight * input;
        }
      }
    }
    return sums;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(inputs());
    out.writeInt(units());
    Floats.write(weights, out);
    Floats.write(biases, out);
  }

  static Dense read(DataInputStream in) throws IOException {
    int inputs = in.readInt();
    int units = in.readInt();
    return new Dense(Floats.read(inputs * units, in), Floats.read(units, in));
  }
}
