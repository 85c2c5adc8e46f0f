package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Network;
import io.github.depeche.extract.judge.Seen;
import java.util.Random;

/**
 * What is behind the encoder in the network of one judge while it learns: the vectors of properties
 * and the layers; see {@link Network}. Not thread-safe.
 */
final class Head {

  /** Units of the vectors and of the layer behind them; see {@code train/EVENTS.md}. */
  static final int WIDTH = 32;

  /** Of the properties of each sample so many are kept away. */
  private static final float DROPPED = 0.3f;

  /** The usual deviation of vectors before they have learnt anything. */
  private static final double FIRST = 0.05;

  /** The variance of what all states of a place add to a sum in the beginning, if they were 1. */
  private static final double FIRST_OF_PLACES = 0.3;

  private final int states;
  private final Random random;
  private final Parameters vectors;
  private final Parameters places;
  private final Parameters bias = Parameters.zero(WIDTH);
  private final Layer hidden;
  private final Layer last;

  /**
   * @param properties how many are known
   * @param places at how many words it looks
   * @param states how many numbers the encoder has for a word
   * @param random decides how it begins, and what is kept away
   */
  Head(int properties, int places, int states, int classes, Random random) {
    this.states = states;
    this.random = random;
    this.vectors = Parameters.random(properties * WIDTH, FIRST, random);
    this.places =
        Parameters.random(places * states * WIDTH, Math.sqrt(FIRST_OF_PLACES / states), random);
    this.hidden = new Layer(WIDTH, WIDTH, random);
    this.last = new Layer(WIDTH, classes, random);
  }

  /** Returns the vectors of the properties, row by row. */
  float[] vectors() {
    return vectors.values();
  }

  Network network() {
    return new Network(states, places.values(), bias.values(), hidden.dense(), last.dense());
  }

  /**
   * Learns the class of a sample.
   *
   * @param properties the rows of those that are known
   * @param at the words that matter, as {@link Seen#places} has them
   * @param encoded the states of each word
   * @param below the gradients of these are added to it
   */
  void learn(int[] properties, int[] at, int wanted, float[][] encoded, float[][] below) {
    int[] rows = Parameters.some(properties, DROPPED, random);
    float[] sum = bias.values();
    vectors.addRows(rows, 1 / (1 - DROPPED), sum);
    for (int place = 0; place < at.length; place++) {
      if (at[place] != Seen.NOWHERE) {
        addPlace(place, encoded[at[place]], sum);
      }
    }
    float[] gradients = learn(sum, wanted);
    for (int place = 0; place < at.length; place++) {
      if (at[place] != Seen.NOWHERE) {
        learnPlace(place, encoded[at[place]], gradients, below[at[place]]);
      }
    }
    bias.descend(gradients);
    vectors.descendRows(rows, 1 / (1 - DROPPED), gradients);
  }

  private void addPlace(int place, float[] encoded, float[] to) {
    for (int state = 0; state < states; state++) {
      int from = (place * states + state) * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        to[i] += encoded[state] * places.get(from + i);
      }
    }
  }

  private void learnPlace(int place, float[] encoded, float[] gradients, float[] below) {
    for (int state = 0; state < states; state++) {
      int from = (place * states + state) * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        if (gradients[i] != 0) {
          below[state] += gradients[i] * places.get(from + i);
          places.descend(from + i, gradients[i] * encoded[state]);
        }
      }
    }
  }

  /** Learns one class, and returns the gradients of the sum. */
  private float[] learn(float[] sum, int wanted) {
    float[] units = hidden.sums(sum);
    float[] gradients = chances(last.sums(units));
    gradients[wanted] -= 1;
    return hidden.learn(sum, last.learn(units, gradients));
  }

  private static float[] chances(float[] sums) {
    float most = Float.NEGATIVE_INFINITY;
    for (float sum : sums) {
      most = Math.max(most, sum);
    }
    float all = 0;
    float[] chances = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      chances[i] = (float) Math.exp(sums[i] - most);
      all += chances[i];
    }
    for (int i = 0; i < sums.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
