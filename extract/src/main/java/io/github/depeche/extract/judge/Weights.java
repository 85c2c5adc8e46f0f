package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The weights of hashed features, in eight bits each. Features whose hashes begin alike share a
 * weight (Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning"). Immutable,
 * thread-safe.
 */
public final class Weights {

  /** How many of the first bits of a hash tell weights apart. */
  private static final int BITS = 18;

  /** How many weights there are. */
  public static final int COUNT = 1 << BITS;

  private static final int MAGIC = 0x44704a31;

  private final byte[] rounded;
  private final float most;
  private final float[] values = new float[256];

  private Weights(byte[] rounded, float most) {
    this.rounded = rounded;
    this.most = most;
    for (int i = 0; i < values.length; i++) {
      // Eight bits hold the root of a weight, so that small ones keep their differences.
      float root = (byte) i / (float) Byte.MAX_VALUE;
      values[i] = Math.signum(root) * root * root * most;
    }
  }

  /**
   * Rounds weights to eight bits.
   *
   * @param weights {@link #COUNT} of them, by {@link #place}
   */
  public static Weights of(double[] weights) {
    checkArgument(weights.length == COUNT, "%s weights, not %s", weights.length, COUNT);
    double most = 1e-9;
    for (double weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    byte[] rounded = new byte[COUNT];
    for (int i = 0; i < COUNT; i++) {
      double root = Math.sqrt(Math.abs(weights[i]) / most);
      rounded[i] = (byte) (Math.signum(weights[i]) * Math.round(Byte.MAX_VALUE * root));
    }
    return new Weights(rounded, (float) most);
  }

  /**
   * Loads models that come with the library.
   *
   * @param resource a file beside this class, compressed by gzip
   * @param models how many are in it
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  static ImmutableList<Weights> load(String resource, int models) {
    return ModelFiles.load(
        resource,
        in -> {
          ImmutableList.Builder<Weights> weights = ImmutableList.builder();
          for (int i = 0; i < models; i++) {
            weights.add(read(in));
          }
          return weights.build();
        });
  }

  /** Returns which weight is that of a feature, from 0 to {@link #COUNT} - 1. */
  public static int place(int hash) {
    return hash >>> (Integer.SIZE - BITS);
  }

  /** Returns the sum of the weights of all features. */
  public double sum(FeatureSet features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += values[rounded[place(features.get(i))] & 0xff];
    }
    return sum;
  }

  /** Returns how likely a logistic model of these weights thinks it. */
  double chance(FeatureSet features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }

  /** Writes the weights as {@link #read} reads them, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeFloat(most);
    out.write(rounded);
  }

  /**
   * Reads weights.
   *
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static Weights read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no weights of a judge");
    }
    float most = in.readFloat();
    byte[] rounded = new byte[COUNT];
    in.readFully(rounded);
    return new Weights(rounded, most);
  }
}
