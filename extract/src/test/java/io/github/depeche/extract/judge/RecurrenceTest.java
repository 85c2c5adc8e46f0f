package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RecurrenceTest {

  private static final float[] WEIGHTS = {0.5f, -0.3f, 0.8f, 1.2f, 0.1f, 0.7f, -0.2f, 0.4f};
  private static final float[] BIASES = {0.1f, 1, -0.1f, 0.2f};
  private static final float[][] WORDS = {{1}, {-2}, {0.5f}};

  /** The formulas of the gates, word by word. */
  @Test
  void keepsAndShowsAsItsGatesSay() {
    float[][] states = new Recurrence(WEIGHTS, BIASES, false).run(WORDS).states();

    double state = 0;
    double cell = 0;
    for (int i = 0; i < WORDS.length; i++) {
      double in = sigmoid(0.1 + 0.5 * WORDS[i][0] + 0.1 * state);
      double keep = sigmoid(1 - 0.3 * WORDS[i][0] + 0.7 * state);
      double show = sigmoid(-0.1 + 0.8 * WORDS[i][0] - 0.2 * state);
      double taken = Math.tanh(0.2 + 1.2 * WORDS[i][0] + 0.4 * state);
      cell = in * taken + keep * cell;
      state = show * Math.tanh(cell);
      assertThat((double) states[i][0]).isCloseTo(state, within(1e-4));
    }
  }

  @Test
  void readsFromTheRightWhatIsTurnedRound() {
    float[][] turned = {WORDS[2], WORDS[1], WORDS[0]};
    float[][] right = new Recurrence(WEIGHTS, BIASES, true).run(WORDS).states();
    float[][] left = new Recurrence(WEIGHTS, BIASES, false).run(turned).states();

    assertThat(right[0]).isEqualTo(left[2]);
    assertThat(right[2]).isEqualTo(left[0]);
  }

  @Test
  void wantsWeightsThatFit() {
    assertThatThrownBy(() -> new Recurrence(new float[7], BIASES, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("7 weights with 4 biases");
    assertThatThrownBy(() -> new Recurrence(new float[4], BIASES, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence(new float[4], new float[0], false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void curvesAreFlatFarAway() {
    assertThat(Activations.sigmoid(100)).isCloseTo(1, within(1e-5f));
    assertThat(Activations.sigmoid(-100)).isCloseTo(0, within(1e-5f));
    for (double x = -13; x < 13; x += 0.37) {
      assertThat((double) Activations.tanh((float) x)).isCloseTo(Math.tanh(x), within(1e-5));
      assertThat((double) Activations.sigmoid((float) x)).isCloseTo(sigmoid(x), within(1e-5));
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
