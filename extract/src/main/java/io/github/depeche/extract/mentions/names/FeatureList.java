package io.github.depeche.extract.mentions.names;

import java.util.Arrays;

/** A growing list of feature hashes. */
public final class FeatureList {

  private int[] features = new int[128];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  void add(int template, int value) {
    add(Hashes.of(template, value));
  }

  void add(int template, int first, int second) {
    add(Hashes.of(template, first, second));
  }

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /** Returns a feature. */
  public int get(int index) {
    return features[index];
  }

  /** Returns the features. */
  public int[] toArray() {
    return Arrays.copyOf(features, size);
  }
}
