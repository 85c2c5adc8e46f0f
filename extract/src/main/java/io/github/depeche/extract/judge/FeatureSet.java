package io.github.depeche.extract.judge;

import java.util.Arrays;

/**
 * Hashed features of one thing to judge: each is the name of a template and the values in it. A
 * feature that is added twice counts twice. The models depend on the hashes: change them and they
 * must be trained anew. Not thread-safe.
 */
public final class FeatureSet {

  private static final int PRIME = 0x9E3779B1;

  private int[] hashes = new int[512];
  private int size;

  /** Adds a template with its value. */
  void add(String template, String a) {
    put(finish(mix(start(template), a)));
  }

  /** Adds a template with two values, whose order counts. */
  void add(String template, String a, String b) {
    put(finish(mix(mix(start(template), a), b)));
  }

  /** Adds a template with three values, whose order counts. */
  void add(String template, String a, String b, String c) {
    put(finish(mix(mix(mix(start(template), a), b), c)));
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

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  private static int start(String template) {
    return template.hashCode() * PRIME;
  }

  private static int mix(int hash, String value) {
    int mixed = (hash ^ value.hashCode()) * 0x85EBCA6B;
    return Integer.rotateLeft(mixed, 13) * 5 + 0xE6546B64;
  }

  private static int finish(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0xC2B2AE35;
    return mixed ^ mixed >>> 15;
  }
}
