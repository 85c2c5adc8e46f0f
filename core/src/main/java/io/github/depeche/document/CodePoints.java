package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units (the Java API) and Unicode code points (files).
 * Immutable; a text without characters outside the Basic Multilingual Plane costs no memory.
 */
public final class CodePoints {

  private final int length;

  /** UTF-16 offsets of the high surrogates of the text's surrogate pairs, ascending. */
  private final int[] pairs;

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  /** Returns the converter for {@code text}. An unpaired surrogate counts as one code point. */
  public static CodePoints of(CharSequence text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(8, count * 2));
        }
        pairs[count++] = i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(pairs, count));
  }

  /** Returns the text's length in code points. */
  public int length() {
    return length - pairs.length;
  }

  /**
   * Returns the code point offset of a UTF-16 offset. An offset inside a surrogate pair gives that
   * of the pair.
   *
   * @throws IllegalArgumentException if {@code utf16} is not in 0 to the text's length
   */
  public int fromUtf16(int utf16) {
    checkArgument(
        utf16 >= 0 && utf16 <= length,
        "offset %s is outside a text of %s UTF-16 units",
        utf16,
        length);
    int at = Arrays.binarySearch(pairs, utf16 - 1);
    // Pairs that lie wholly before the offset, or (inside a pair) the half that does.
    return at >= 0 ? utf16 - at - 1 : utf16 + at + 1;
  }

  /**
   * Returns the UTF-16 offset of a code point offset.
   *
   * @throws IllegalArgumentException if {@code codePoint} is not in 0 to {@link #length()}
   */
  public int toUtf16(int codePoint) {
    checkArgument(
        codePoint >= 0 && codePoint <= length(),
        "offset %s is outside a text of %s code points",
        codePoint,
        length());
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
