package io.github.depeche.extract.analysis.fast.model;

import java.util.Locale;

/**
 * Mixes the parts of a feature into one number. The models depend on it: change it and they must be
 * trained anew.
 */
final class Hash {

  private static final int PRIME = 0x9E3779B1;

  private Hash() {}

  static int of(int template, int a) {
    return finish(mix(template * PRIME, a));
  }

  static int of(int template, int a, int b) {
    return finish(mix(mix(template * PRIME, a), b));
  }

  static int of(int template, int a, int b, int c) {
    return finish(mix(mix(mix(template * PRIME, a), b), c));
  }

  static int of(int template, int a, int b, int c, int d) {
    return finish(mix(mix(mix(mix(template * PRIME, a), b), c), d));
  }

  /** The number of a string, the same on every machine. */
  static int of(String text) {
    return text.hashCode() * PRIME ^ text.length();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
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
