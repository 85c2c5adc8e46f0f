package io.github.depeche.extract.mentions.names;

import java.util.stream.IntStream;

/** Finds the best allowed sequence of labels. */
public final class Viterbi {

  private static final int LABELS = NameLabels.COUNT;
  private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

  /** The labels that each may follow. */
  private static final int[][] BEFORE =
      IntStream.range(0, LABELS)
          .mapToObj(
              label ->
                  IntStream.range(0, LABELS)
                      .filter(before -> NameLabels.follows(before, label))
                      .toArray())
          .toArray(int[][]::new);

  private Viterbi() {}

  /**
   * Returns the sequence with the highest sum of scores.
   *
   * @param states the score of each label at each word
   * @param transitions the score of each label (first index) before each other
   */
  public static int[] best(float[][] states, float[][] transitions) {
    int size = states.length;
    int[] labels = new int[size];
    if (size == 0) {
      return labels;
    }
    byte[][] back = new byte[size][LABELS];
    float[] scores = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      scores[label] = NameLabels.begins(label) ? states[0][label] : IMPOSSIBLE;
    }
    for (int i = 1; i < size; i++) {
      float[] next = new float[LABELS];
      for (int label = 0; label < LABELS; label++) {
        float best = IMPOSSIBLE;
        for (int before : BEFORE[label]) {
          if (scores[before] + transitions[before][label] > best) {
            best = scores[before] + transitions[before][label];
            back[i][label] = (byte) before;
          }
        }
        next[label] = best + states[i][label];
      }
      scores = next;
    }
    int best = 0;
    for (int label = 1; label < LABELS; label++) {
      if (NameLabels.ends(label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = best;
      best = back[i][best];
    }
    return labels;
  }
}
