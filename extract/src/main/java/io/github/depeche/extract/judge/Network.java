package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is behind the {@link Vectors} of a network: a layer that sees their sum, and one that sees
 * that layer and has a unit for each class. Immutable, thread-safe.
 */
public final class Network {

  /** Sums beyond are as good as certain. */
  private static final float MOST = 30;

  private final float[] bias;
  private final Dense hidden;
  private final Dense classes;

  /**
   * @param bias is added to the sum of the vectors, and as long as one of them
   */
  public Network(float[] bias, Dense hidden, Dense classes) {
    checkArgument(
        hidden.inputs() == bias.length && classes.inputs() == hidden.units(), "layers do not fit");
    this.bias = bias.clone();
    this.hidden = hidden;
    this.classes = classes;
  }

  int width() {
    return bias.length;
  }

  int classes() {
    return classes.units();
  }

  /**
   * Adds the chance of each class to some numbers.
   *
   * @param sums those of the vectors of several networks, one behind the other
   * @param from where those of this network begin
   */
  void addChances(float[] sums, int from, double[] to) {
    float[] sum = bias.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sums[from + i];
    }
    float[] last = classes.sums(hidden.sums(sum));
    double all = 0;
    double[] chances = new double[last.length];
    for (int i = 0; i < last.length; i++) {
      chances[i] = Math.exp(Math.max(-MOST, Math.min(MOST, last[i])));
      all += chances[i];
    }
    for (int i = 0; i < last.length; i++) {
      to[i] += chances[i] / all;
    }
  }

  void write(DataOutputStream out) throws IOException {
    Floats.write(bias, out);
    hidden.write(out);
    classes.write(out);
  }

  static Network read(int width, DataInputStream in) throws IOException {
    return new Network(Floats.read(width, in), Dense.read(in), Dense.read(in));
  }
}
