package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.NameLabels;
import io.github.depeche.extract.mentions.names.Viterbi;

/**
 * What training found.
 *
 * @param features the weight of each feature for each label, label by label
 * @param transitions the weight of each label before each other
 */
record Weights(float[] features, float[][] transitions) {

  /** Returns the scores of each label at each word. */
  static float[][] states(float[] weights, int[][] features) {
    float[][] states = new float[features.length][NameLabels.COUNT];
    for (int i = 0; i < features.length; i++) {
      float[] scores = states[i];
      for (int feature : features[i]) {
        int base = feature * NameLabels.COUNT;
        for (int label = 0; label < NameLabels.COUNT; label++) {
          scores[label] += weights[base + label];
        }
      }
    }
    return states;
  }

  int[] decode(int[][] sentence) {
    return Viterbi.best(states(features, sentence), transitions);
  }
}
