package io.github.depeche.extract.mentions.names;

/** Hash values of features; the model file depends on them, so they never change. */
final class Hashes {

  private Hashes() {}

  /** Returns the hash of a string. */
  static int of(String string) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * 0x01000193;
    }
    return mix(hash);
  }

  /** Returns the hash of a template's number and a value. */
  static int of(int template, int value) {
    return mix(template * 0x9e3779b1 ^ Integer.rotateLeft(value, 13) * 0x85ebca6b);
  }

  /** Returns the hash of a template's number and two values. */
  static int of(int template, int first, int second) {
    return mix(of(template, first) * 31 + Integer.rotateLeft(second, 7) * 0xc2b2ae35);
  }

  private static int mix(int value) {
    int hash = value;
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    hash ^= hash >>> 16;
    return hash;
  }
}
