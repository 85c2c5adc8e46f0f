package io.github.depeche.extract.judge;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the tests of all judges need. */
final class Fixtures {

  /** A rule of the user's, for a verb that no other rule takes so. */
  static final String OWN_RULE =
      """
      - id: open-school
        type: Aid
        verbs: [inaugurer]
        roles: {Actor: subject}
        examples:
          - "{Actor:La France} a {inauguré} une école."
        counterexamples:
          - "L'école est grande."
      """;

  private Fixtures() {}

  /** Returns weights that are all the same, so that everything has the same chance. */
  static Weights all(double weight) {
    double[] weights = new double[Weights.COUNT];
    Arrays.fill(weights, weight);
    return Weights.of(weights);
  }

  /**
   * Returns networks that always take one class of some for certain.
   *
   * @param places how many words of a sentence they look at
   */
  static Networks certain(int wanted, int classes, int places) {
    float[] sums = new float[classes];
    sums[wanted] = 20;
    Dense hidden = new Dense(new float[1], new float[1]);
    return new Networks(
        reader(),
        Vectors.of(new int[0], List.of(new float[0]), 1),
        List.of(
            new Network(
                2,
                new float[2 * places],
                new float[1],
                hidden,
                new Dense(new float[classes], sums))));
  }

  /** Returns a reader that takes in nothing, with one unit on each side. */
  static SentenceEncoder reader() {
    return new SentenceEncoder(
        Vectors.of(new int[0], List.of(new float[0]), 1), noDocuments(1), List.of(encoder()));
  }

  /** Returns vectors without a number, for encoders that do not look at documents. */
  static Vectors noDocuments(int encoders) {
    return Vectors.of(new int[0], Collections.nCopies(encoders, new float[0]), 0);
  }

  /** Returns an encoder with one unit on each side that takes in nothing. */
  static Encoder encoder() {
    return new Encoder(
        new Recurrence(new float[8], new float[4], false),
        new Recurrence(new float[8], new float[4], true));
  }
}
