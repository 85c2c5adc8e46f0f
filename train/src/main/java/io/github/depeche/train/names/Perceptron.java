package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.NameLabels;
import io.github.depeche.extract.mentions.names.Viterbi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An averaged structured perceptron with a margin: the right sequence must win by the number of
 * wrong labels.
 */
final class Perceptron {

  private static final int LABELS = NameLabels.COUNT;

  /** A sentence: the features of each word by number, and its labels. */
  record Example(int[][] features, int[] labels) {}

  private final float[] weights;
  private final float[] sums;
  private final float[][] transitions = new float[LABELS][LABELS];
  private final float[][] transitionSums = new float[LABELS][LABELS];
  private final float margin;
  private float step;

  private Perceptron(int features, float margin) {
    this.weights = new float[features * LABELS];
    this.sums = new float[features * LABELS];
    this.margin = margin;
  }

  /**
   * Trains weights.
   *
   * @param examples the sentences
   * @param features how many different features there are
   * @param epochs how often each sentence is seen
   * @param margin how much each wrong label must cost
   * @param seed of the order in which sentences are seen
   */
  static Weights train(List<Example> examples, int features, int epochs, float margin, long seed) {
    Perceptron perceptron = new Perceptron(features, margin);
    Random random = new Random(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(perceptron::learn);
    }
    return perceptron.average();
  }

  private void learn(Example example) {
    step++;
    float[][] states = Weights.states(weights, example.features());
    for (int i = 0; i < states.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        states[i][label] += label == example.labels()[i] ? 0 : margin;
      }
    }
    int[] predicted = Viterbi.best(states, transitions);
    for (int i = 0; i < predicted.length; i++) {
      int right = example.labels()[i];
      int wrong = predicted[i];
      if (right != wrong) {
        for (int feature : example.features()[i]) {
          add(weights, sums, feature * LABELS + right, 1);
          add(weights, sums, feature * LABELS + wrong, -1);
        }
      }
      if (i > 0 && (right != wrong || example.labels()[i - 1] != predicted[i - 1])) {
        add(
            transitions[example.labels()[i - 1]],
            transitionSums[example.labels()[i - 1]],
            right,
            1);
        add(transitions[predicted[i - 1]], transitionSums[predicted[i - 1]], wrong, -1);
      }
    }
  }

  private void add(float[] values, float[] totals, int at, float change) {
    values[at] += change;
    totals[at] += change * step;
  }

  /** The mean of the weights over all steps. */
  private Weights average() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= sums[i] / (step + 1);
    }
    for (int i = 0; i < LABELS; i++) {
      for (int j = 0; j < LABELS; j++) {
        transitions[i][j] -= transitionSums[i][j] / (step + 1);
      }
    }
    return new Weights(weights, transitions);
  }
}
