package io.github.depeche.extract.judge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Hashed features of one thing to judge: each is what holds, or what holds together. A feature that
 * is added twice counts twice. The models depend on the hashes: change them and they must be
 * trained anew. Not thread-safe.
 */
public final class FeatureSet {

  private static final int PRIME = 0x9E3779B1;

  private int[] hashes = new int[512];
  private int size;

  /** Returns the key of a value in a template, to be computed once and used in many features. */
  static int key(String template, String value) {
    return mix(mix(PRIME, template.hashCode()), value.hashCode());
  }

  /** Returns the key of a number in a template. */
  static int key(String template, int value) {
    return mix(mix(PRIME, template.hashCode()), value);
  }

  /** Returns the key of two keys that hold together. */
  static int key(int a, int b) {
    return mix(a, b);
  }

  /** Returns a template for each number of a range, both ends included. */
  static String[] numbered(String template, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> template + number)
        .toArray(String[]::new);
  }

  /** Adds that something holds. */
  void add(int key) {
    put(finish(key));
  }

  /** Adds that two things hold together; which comes first is the same. */
  void add(int a, int b) {
    put(finish(mix(a, b)));
  }

  /** Adds that three things hold together. */
  void add(int a, int b, int c) {
    put(finish(mix(mix(a, b), c)));
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /** Returns the hash of a feature; all 32 bits are as good as random. */
  public int get(int index) {
    return hashes[index];
  }

  /** Returns the hashes of all features. */
  public int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  private static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x85EBCA6B;
    return Integer.rotateLeft(mixed, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0xC2B2AE35;
    return mixed ^ mixed >>> 15;
  }
}
