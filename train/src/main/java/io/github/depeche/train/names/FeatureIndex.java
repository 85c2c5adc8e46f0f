package io.github.depeche.train.names;

import java.util.Arrays;

/** Numbers the features that occur often enough. */
final class FeatureIndex {

  private static final int FREE = -1;

  private int[] keys = new int[1 << 20];
  private int[] values = new int[1 << 20];
  private int size;

  FeatureIndex() {
    Arrays.fill(values, FREE);
  }

  /**
   * Returns the index of the features of {@code texts} that occur at least {@code least} times.
   *
   * @param texts features by document and word
   */
  static FeatureIndex of(Iterable<int[][]> texts, int least) {
    FeatureIndex counts = new FeatureIndex();
    for (int[][] text : texts) {
      for (int[] word : text) {
        for (int feature : word) {
          counts.increment(feature);
        }
      }
    }
    FeatureIndex index = new FeatureIndex();
    for (int slot = 0; slot < counts.keys.length; slot++) {
      if (counts.values[slot] >= least - 1) {
        index.put(counts.keys[slot], index.size);
      }
    }
    return index;
  }

  /** Returns the number of features. */
  int size() {
    return size;
  }

  /** Returns the features that are known, by their numbers. */
  int[] ids(int[] features) {
    int[] ids = new int[features.length];
    int count = 0;
    for (int feature : features) {
      int value = values[slot(feature)];
      if (value != FREE) {
        ids[count++] = value;
      }
    }
    return Arrays.copyOf(ids, count);
  }

  /** Returns the hashes of the features, by their numbers. */
  int[] hashes() {
    int[] hashes = new int[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != FREE) {
        hashes[values[slot]] = keys[slot];
      }
    }
    return hashes;
  }

  private void increment(int key) {
    int slot = slot(key);
    if (values[slot] == FREE) {
      put(key, 0);
    } else {
      values[slot]++;
    }
  }

  private void put(int key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
    size++;
  }

  private int slot(int key) {
    int slot = (key * 0x9e3779b1 >>> 8) & (keys.length - 1);
    while (values[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, FREE);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != FREE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
