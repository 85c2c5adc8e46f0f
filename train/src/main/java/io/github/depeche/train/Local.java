package io.github.depeche.train;

import java.util.Random;

/** Teaches a perceptron one choice at a time. */
final class Local {

  private Local() {}

  /**
   * Learns a choice.
   *
   * @param gold the right outcome
   * @param margin by how much it must beat the others
   * @return the outcome with the highest score
   */
  static int learn(
      Perceptron weights, int[] features, int count, int[] scores, int gold, int margin) {
    int rival = -1;
    for (int k = 0; k < scores.length; k++) {
      if (k != gold && (rival < 0 || scores[k] > scores[rival])) {
        rival = k;
      }
    }
    weights.step();
    boolean correct = scores[gold] > scores[rival];
    if (scores[gold] < scores[rival] + margin) {
      weights.update(features, count, gold, rival);
    }
    return correct ? gold : rival;
  }

  /** Returns the numbers from 0 in an order made by chance. */
  static int[] shuffled(int count, Random random) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
