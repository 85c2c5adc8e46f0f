package io.github.depeche.extract.judge;

import java.util.Arrays;

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
}
