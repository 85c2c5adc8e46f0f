package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * A small network over properties: each that it knows has a vector, the sum of the vectors goes
 * through two layers to a chance for each class. It finds by itself what holds together, where
 * {@link Weights} must be told. Vectors are in eight bits. Immutable, thread-safe.
 */
public final class Network {

  private static final int MAGIC = 0x44704e31;

  /** Sums beyond are as good as certain. */
  private static final float MOST = 30;

  /** Sorted, so that its place is that of the vector. */
  private final int[] keys;

  private final byte[] vectors;

  /** What one in the bytes of a vector is worth. */
  private final float[] steps;

  private final float[] bias;
  private final Dense hidden;
  private final Dense classes;

  private Network(
      int[] keys, byte[] vectors, float[] steps, float[] bias, Dense hidden, Dense classes) {
    this.keys = keys;
    this.vectors = vectors;
    this.steps = steps;
    this.bias = bias;
    this.hidden = hidden;
    this.classes = classes;
  }

  /**
   * Rounds the vectors to eight bits.
   *
   * @param keys the hashes of the properties it knows, in ascending order
   * @param vectors that of the first key, then that of the next
   * @param bias is added to the sum of the vectors, and as long as one of them
   */
  public static Network of(int[] keys, float[] vectors, float[] bias, Dense hidden, Dense classes) {
    checkArgument(
        vectors.length == keys.length * bias.length
            && hidden.inputs() == bias.length
            && classes.inputs() == hidden.units(),
        "layers do not fit");
    byte[] rounded = new byte[vectors.length];
    float[] steps = new float[keys.length];
    for (int row = 0; row < keys.length; row++) {
      float most = 1e-9f;
      for (int i = 0; i < bias.length; i++) {
        most = Math.max(most, Math.abs(vectors[row * bias.length + i]));
      }
      steps[row] = most / Byte.MAX_VALUE;
      for (int i = 0; i < bias.length; i++) {
        int at = row * bias.length + i;
        rounded[at] = (byte) Math.round(vectors[at] / steps[row]);
      }
    }
    return new Network(keys.clone(), rounded, steps, bias.clone(), hidden, classes);
  }

  /**
   * Loads networks that come with the library.
   *
   * @param resource a file beside this class, compressed by gzip
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  static ImmutableList<Network> load(String resource) {
    return ModelFiles.load(
        resource,
        in -> {
          ImmutableList.Builder<Network> networks = ImmutableList.builder();
          int count = in.readInt();
          for (int i = 0; i < count; i++) {
            networks.add(read(in));
          }
          return networks.build();
        });
  }

  /** Writes networks as {@link #load} reads them, not compressed. */
  static void write(List<Network> networks, DataOutputStream out) throws IOException {
    out.writeInt(networks.size());
    for (Network network : networks) {
      network.write(out);
    }
  }

  /**
   * Returns the chance of each class; they add up to 1.
   *
   * @param properties their hashes, as {@link FeatureSet#hashes} returns them
   */
  public double[] chances(int[] properties) {
    float[] sum = bias.clone();
    for (int property : properties) {
      int row = Arrays.binarySearch(keys, property);
      if (row >= 0) {
        add(row, sum);
      }
    }
    float[] sums = classes.sums(hidden.sums(sum));
    double all = 0;
    double[] chances = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      chances[i] = Math.exp(Math.max(-MOST, Math.min(MOST, sums[i])));
      all += chances[i];
    }
    for (int i = 0; i < sums.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }

  private void add(int row, float[] sum) {
    float step = steps[row];
    int at = row * sum.length;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += step * vectors[at + i];
    }
  }

  /** Writes the network as {@link #read} reads it, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(keys.length);
    out.writeInt(bias.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    Floats.write(steps, out);
    out.write(vectors);
    Floats.write(bias, out);
    hidden.write(out);
    classes.write(out);
  }

  /**
   * Reads a network.
   *
   * @throws IOException if {@code in} cannot be read or has something else
   */
  public static Network read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no network of a judge");
    }
    int[] keys = new int[in.readInt()];
    int width = in.readInt();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    float[] steps = Floats.read(keys.length, in);
    byte[] vectors = new byte[keys.length * width];
    in.readFully(vectors);
    float[] bias = Floats.read(width, in);
    return new Network(keys, vectors, steps, bias, Dense.read(in), Dense.read(in));
  }
}
