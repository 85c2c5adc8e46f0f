package io.github.depeche.extract.mentions.names;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of one pass of the name model, in eight bits each, in the order of the hashes of
 * features. Immutable, thread-safe.
 */
public final class LinearModel {

  private static final int LABELS = NameLabels.COUNT;

  private final int[] hashes;
  private final byte[] weights;
  private final float most;
  private final float[] values = new float[256];
  private final float[][] transitions;

  private LinearModel(int[] hashes, byte[] weights, float most, float[][] transitions) {
    this.hashes = hashes;
    this.weights = weights;
    this.most = most;
    for (int i = 0; i < values.length; i++) {
      values[i] = weight((byte) i, most);
    }
    this.transitions = transitions;
  }

  /**
   * Returns a model of weights rounded to eight bits. Features whose weights all round to nothing
   * are left out.
   *
   * @param hashes of the features, all different
   * @param weights of each feature for each label, label by label
   * @param transitions of each label before each other
   */
  public static LinearModel of(int[] hashes, float[] weights, float[][] transitions) {
    checkArgument(
        weights.length == hashes.length * LABELS,
        "%s weights for %s features",
        weights.length,
        hashes.length);
    float most = 1e-6f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    Integer[] kept = new Integer[hashes.length];
    byte[] rounded = new byte[weights.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      boolean any = false;
      for (int label = 0; label < LABELS; label++) {
        rounded[i * LABELS + label] = rounded(weights[i * LABELS + label], most);
        any |= rounded[i * LABELS + label] != 0;
      }
      if (any) {
        kept[count++] = i;
      }
    }
    kept = Arrays.copyOf(kept, count);
    // In ascending order the differences of the hashes are small numbers, which the file's
    // compression makes use of.
    Arrays.sort(kept, (a, b) -> Integer.compare(hashes[a], hashes[b]));
    int[] keptHashes = new int[count];
    byte[] keptWeights = new byte[count * LABELS];
    for (int i = 0; i < count; i++) {
      keptHashes[i] = hashes[kept[i]];
      System.arraycopy(rounded, kept[i] * LABELS, keptWeights, i * LABELS, LABELS);
    }
    return new LinearModel(keptHashes, keptWeights, most, transitions);
  }

  /**
   * Eight bits hold the root of a weight, so that the many small weights keep their differences
   * beside the few large ones.
   */
  private static byte rounded(float weight, float most) {
    return (byte) (Math.signum(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / most)));
  }

  private static float weight(byte rounded, float most) {
    float root = rounded / 127f;
    return Math.signum(root) * root * root * most;
  }

  /** Returns the number of features. */
  int size() {
    return hashes.length;
  }

  /** Returns the hash of a feature; they ascend. */
  int hash(int feature) {
    return hashes[feature];
  }

  /** Copies the rounded weights of a feature, label by label. */
  void copyWeights(int feature, byte[] to, int start) {
    System.arraycopy(weights, feature * LABELS, to, start, LABELS);
  }

  /** Returns the weight that eight bits stand for. */
  float value(byte rounded) {
    return values[rounded & 0xff];
  }

  /** Returns the best labels of a sentence, given the scores of each word. */
  int[] decode(float[][] scores) {
    return Viterbi.best(scores, transitions);
  }

  /** Writes the model as {@link #read} reads it. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    int last = 0;
    for (int hash : hashes) {
      out.writeInt(hash - last);
      last = hash;
    }
    // Label by label: the zeros of the rarer labels then lie together.
    for (int label = 0; label < LABELS; label++) {
      for (int i = 0; i < hashes.length; i++) {
        out.writeByte(weights[i * LABELS + label]);
      }
    }
    out.writeFloat(most);
    for (float[] row : transitions) {
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      last += in.readInt();
      hashes[i] = last;
    }
    byte[] weights = new byte[size * LABELS];
    for (int label = 0; label < LABELS; label++) {
      for (int i = 0; i < size; i++) {
        weights[i * LABELS + label] = in.readByte();
      }
    }
    float most = in.readFloat();
    float[][] transitions = new float[LABELS][LABELS];
    for (float[] row : transitions) {
      for (int j = 0; j < LABELS; j++) {
        row[j] = in.readFloat();
      }
    }
    return new LinearModel(hashes, weights, most, transitions);
  }
}
