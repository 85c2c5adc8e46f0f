package io.github.depeche.extract.mentions.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of words: outside (0), and for each kind of name its first, inner, last and only word.
 * Only sequences in which every name is complete are allowed.
 */
public final class NameLabels {

  /** Number of labels. */
  public static final int COUNT = 1 + 4 * NameKind.values().length;

  static final int OUTSIDE = 0;

  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final NameKind[] KINDS = NameKind.values();

  private NameLabels() {}

  /**
   * Returns the labels of {@code size} words, from names that do not overlap and start at word
   * {@code offset}.
   */
  public static int[] encode(List<NameSpan> names, int offset, int size) {
    int[] labels = new int[size];
    for (NameSpan name : names) {
      int base = 1 + 4 * name.kind().ordinal();
      int from = name.from() - offset;
      int to = name.to() - offset;
      if (to - from == 1) {
        labels[from] = base + ONLY;
      } else {
        Arrays.fill(labels, from, to, base + INNER);
        labels[from] = base + FIRST;
        labels[to - 1] = base + LAST;
      }
    }
    return labels;
  }

  /**
   * Returns the names of a sequence that {@link #follows} allows, its first word being word {@code
   * offset}.
   */
  public static List<NameSpan> decode(int[] labels, int offset) {
    List<NameSpan> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int place = (labels[i] - 1) % 4;
      if (place == FIRST || place == ONLY) {
        from = i;
      }
      if (place == LAST || place == ONLY) {
        names.add(new NameSpan(offset + from, offset + i + 1, KINDS[(labels[i] - 1) / 4]));
      }
    }
    return names;
  }

  /** Returns whether {@code next} may follow {@code label}. */
  static boolean follows(int label, int next) {
    boolean open = label != OUTSIDE && ((label - 1) % 4 == FIRST || (label - 1) % 4 == INNER);
    boolean goesOn = next != OUTSIDE && ((next - 1) % 4 == INNER || (next - 1) % 4 == LAST);
    return open ? goesOn && (label - 1) / 4 == (next - 1) / 4 : !goesOn;
  }

  /** Returns whether a sentence may begin with the label. */
  static boolean begins(int label) {
    return follows(OUTSIDE, label);
  }

  /** Returns whether a sentence may end with the label. */
  static boolean ends(int label) {
    return follows(label, OUTSIDE);
  }

  /** Returns the kind of name that the label is of, as an ordinal from 1, or 0 outside. */
  static int kind(int label) {
    return label == OUTSIDE ? 0 : 1 + (label - 1) / 4;
  }
}
