package io.github.depeche.extract.mentions.names;

import java.util.Arrays;

/**
 * The weights of both passes side by side, found by the hashes of features. Memory is what scoring
 * waits for: this way a feature costs two looks into it for both passes. Immutable, thread-safe.
 */
final class PassWeights {

  private static final int LABELS = NameLabels.COUNT;
  private static final long FREE = -1;

  private final float[] first;
  private final float[] second;

  /**
   * A hash table: a feature's hash and, in the lower half, its row; together, so that a look takes
   * one cache line.
   */
  private final long[] slots;

  /** For each feature the rounded weights of the first pass, then those of the second. */
  private final byte[] rows;

  PassWeights(LinearModel first, LinearModel second) {
    this.first = values(first);
    this.second = values(second);
    int most = first.size() + second.size();
    byte[] all = new byte[most * 2 * LABELS];
    int[] hashes = new int[most];
    int count = 0;
    for (int i = 0, j = 0; i < first.size() || j < second.size(); count++) {
      int hash =
          j == second.size() || i < first.size() && first.hash(i) < second.hash(j)
              ? first.hash(i)
              : second.hash(j);
      hashes[count] = hash;
      if (i < first.size() && first.hash(i) == hash) {
        first.copyWeights(i++, all, count * 2 * LABELS);
      }
      if (j < second.size() && second.hash(j) == hash) {
        second.copyWeights(j++, all, (count * 2 + 1) * LABELS);
      }
    }
    this.rows = Arrays.copyOf(all, count * 2 * LABELS);
    this.slots = new long[Integer.highestOneBit(Math.max(1, count)) * 4];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < count; i++) {
      slots[slot(hashes[i])] = (long) hashes[i] << 32 | i;
    }
  }

  private static float[] values(LinearModel model) {
    float[] values = new float[256];
    for (int i = 0; i < values.length; i++) {
      values[i] = model.value((byte) i);
    }
    return values;
  }

  /**
   * Adds what features say for each label: to {@code LABELS} scores of the first pass, then as many
   * of the second.
   */
  void add(FeatureList features, float[] scores, int start) {
    // All first looks come before anything depends on one, so that memory answers them together.
    long[] looks = new long[features.size()];
    for (int i = 0; i < looks.length; i++) {
      looks[i] = slots[place(features.get(i))];
    }
    for (int i = 0; i < looks.length; i++) {
      int hash = features.get(i);
      long found = isOther(looks[i], hash) ? slots[slot(hash)] : looks[i];
      if (found != FREE) {
        int row = (int) found * 2 * LABELS;
        for (int label = 0; label < LABELS; label++) {
          scores[start + label] += first[rows[row + label] & 0xff];
        }
        for (int label = LABELS; label < 2 * LABELS; label++) {
          scores[start + label] += second[rows[row + label] & 0xff];
        }
      }
    }
  }

  /** Returns the slot of a feature, or the free one where it would be. */
  private int slot(int hash) {
    int slot = place(hash);
    while (isOther(slots[slot], hash)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Returns where to look first. */
  private int place(int hash) {
    return (hash * 0x9e3779b1 >>> 8) & (slots.length - 1);
  }

  private static boolean isOther(long slot, int hash) {
    return slot != FREE && (int) (slot >>> 32) != hash;
  }
}
