package io.github.depeche.extract.mentions.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * Says by a word's letters whether it may be a first name, a surname, a place, part of an
 * organisation's name, an inhabitant or a work. Learnt from lists, but answers for any word.
 * Immutable, thread-safe.
 */
public final class WordClasses {

  /** Number of classes. */
  public static final int COUNT = 6;

  /** Number of feature hashes per class, a power of two. */
  public static final int SIZE = 1 << 17;

  private static final int LONGEST = 24;

  private final byte[] weights;
  private final int threshold;

  /**
   * @param weights by feature and class
   * @param threshold the sum from which on a class is sure
   */
  public WordClasses(byte[] weights, int threshold) {
    this.weights = weights.clone();
    this.threshold = threshold;
  }

  /**
   * Returns for each class, in base 4, whether it is out of the question (0), unlikely, likely or
   * sure (3).
   */
  public int of(String form) {
    int[] sums = new int[COUNT];
    FeatureList features = new FeatureList();
    collect(form, features);
    for (int i = 0; i < features.size(); i++) {
      for (int c = 0; c < COUNT; c++) {
        sums[c] += weights[features.get(i) * COUNT + c];
      }
    }
    int value = 0;
    for (int sum : sums) {
      value = value * 4 + (sum < -threshold ? 0 : sum < 0 ? 1 : sum < threshold ? 2 : 3);
    }
    return value;
  }

  /**
   * Collects the features of a word, each from 0 to {@link #SIZE}; {@code out} is cleared first.
   */
  public static void collect(String form, FeatureList out) {
    out.clear();
    String word = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
    String padded = "^" + word.toLowerCase(Locale.ROOT).replace('’', '\'') + "$";
    out.add(Hashes.of(1, Hashes.of(padded)) & SIZE - 1);
    for (int n = 2; n <= 5; n++) {
      for (int i = 0; i + n <= padded.length(); i++) {
        out.add(Hashes.of(n, Hashes.of(padded.substring(i, i + n))) & SIZE - 1);
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(threshold);
    for (int c = 0; c < COUNT; c++) {
      for (int i = 0; i < SIZE; i++) {
        out.writeByte(weights[i * COUNT + c]);
      }
    }
  }

  static WordClasses read(DataInputStream in) throws IOException {
    int threshold = in.readInt();
    byte[] weights = new byte[SIZE * COUNT];
    for (int c = 0; c < COUNT; c++) {
      for (int i = 0; i < SIZE; i++) {
        weights[i * COUNT + c] = in.readByte();
      }
    }
    return new WordClasses(weights, threshold);
  }
}
