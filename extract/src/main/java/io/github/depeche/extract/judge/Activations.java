package io.github.depeche.extract.judge;

/** The curves of {@link Recurrence}, from tables: they are off by less than 0.00001. */
final class Activations {

  /** Beyond, the curves are as good as flat. */
  private static final float MOST = 12;

  private static final int STEPS = 128;
  private static final int LAST = (int) (2 * MOST * STEPS);
  private static final float[] SIGMOID = new float[LAST + 1];
  private static final float[] TANH = new float[LAST + 1];

  static {
    for (int i = 0; i <= LAST; i++) {
      double x = (double) i / STEPS - MOST;
      SIGMOID[i] = (float) (1 / (1 + StrictMath.exp(-x)));
      TANH[i] = (float) StrictMath.tanh(x);
    }
  }

  private Activations() {}

  /** Returns the logistic curve, from 0 to 1. */
  static float sigmoid(float x) {
    return read(SIGMOID, x);
  }

  /** Returns the hyperbolic tangent, from -1 to 1. */
  static float tanh(float x) {
    return read(TANH, x);
  }

  private static float read(float[] table, float x) {
    float place = (Math.max(-MOST, Math.min(MOST, x)) + MOST) * STEPS;
    int below = Math.min(LAST - 1, (int) place);
    return table[below] + (place - below) * (table[below + 1] - table[below]);
  }
}
