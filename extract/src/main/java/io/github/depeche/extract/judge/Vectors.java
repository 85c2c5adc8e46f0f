package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The vectors of properties, for several networks at once, so that a property is looked up but
 * once. They are in eight bits. Immutable, thread-safe.
 */
public final class Vectors {

  private final int[] keys;

  /** Those of the first key, network by network, then those of the next. */
  private final byte[] numbers;

  /** What one in the bytes of a vector is worth. */
  private final float[] steps;

  private final int networks;
  private final int width;

  /** Where keys are, from 1; a key's own place is the first free one from its last bits on. */
  private final int[] slots;

  private Vectors(int[] keys, byte[] numbers, float[] steps, int networks, int width) {
    this.keys = keys;
    this.numbers = numbers;
    this.steps = steps;
    this.networks = networks;
    this.width = width;
    this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) << 2];
    for (int row = 0; row < keys.length; row++) {
      int slot = keys[row] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = row + 1;
    }
  }

  /**
   * Rounds vectors to eight bits.
   *
   * @param keys hashes of properties, as {@link FeatureSet#hashes} returns them
   * @param vectors of each network: that of the first key, then that of the next
   */
  public static Vectors of(int[] keys, List<float[]> vectors, int width) {
    byte[] numbers = new byte[keys.length * vectors.size() * width];
    float[] steps = new float[keys.length * vectors.size()];
    int at = 0;
    for (int row = 0; row < keys.length; row++) {
      for (float[] of : vectors) {
        checkArgument(of.length == keys.length * width, "%s numbers", of.length);
        float most = 1e-9f;
        for (int i = 0; i < width; i++) {
          most = Math.max(most, Math.abs(of[row * width + i]));
        }
        steps[at] = most / Byte.MAX_VALUE;
        for (int i = 0; i < width; i++) {
          numbers[at * width + i] = (byte) Math.round(of[row * width + i] / steps[at]);
        }
        at++;
      }
    }
    return new Vectors(keys.clone(), numbers, steps, vectors.size(), width);
  }

  /** Returns whether these are the vectors of so many networks, of so many numbers each. */
  boolean isFor(int networks, int width) {
    return this.networks == networks && this.width == width;
  }

  /** Returns how many numbers each network has in a vector. */
  int width() {
    return width;
  }

  /** Returns the sums of the vectors of properties, network by network. */
  float[] sums(int[] properties) {
    float[] sums = new float[networks * width];
    for (int property : properties) {
      int row = row(property);
      if (row >= 0) {
        add(row, sums);
      }
    }
    return sums;
  }

  /** Returns how many of some properties have a vector. */
  int known(int[] properties) {
    int known = 0;
    for (int property : properties) {
      known += row(property) >= 0 ? 1 : 0;
    }
    return known;
  }

  private int row(int key) {
    int slot = key & (slots.length - 1);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot] - 1;
  }

  private void add(int row, float[] sums) {
    int at = row * sums.length;
    for (int network = 0; network < networks; network++) {
      float step = steps[row * networks + network];
      for (int i = network * width; i < (network + 1) * width; i++) {
        sums[i] += step * numbers[at + i];
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    Floats.write(steps, out);
    out.write(numbers);
  }

  static Vectors read(int networks, int width, DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    float[] steps = Floats.read(keys.length * networks, in);
    byte[] numbers = new byte[steps.length * width];
    in.readFully(numbers);
    return new Vectors(keys, numbers, steps, networks, width);
  }
}
