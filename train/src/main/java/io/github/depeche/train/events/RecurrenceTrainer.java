package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Recurrence;
import java.util.Random;

/** A {@link Recurrence} while it learns. Not thread-safe. */
final class RecurrenceTrainer {

  private static final int PARTS = 4;

  /** How many sums are made side by side. */
  private static final int LANES = 4;

  /**
   * Longer gradients of the weights are cut to this length, so that no sentence makes all later
   * steps short.
   */
  private static final float LONGEST = 5;

  private final int inputs;
  private final int units;
  private final boolean backwards;
  private final Parameters weights;
  private final Parameters biases;
  private Recurrence.Run run =
      new Recurrence.Run(new float[0][], new float[0][], new float[0][], new float[0][]);

  RecurrenceTrainer(int inputs, int units, boolean backwards, Random random) {
    this.inputs = inputs;
    this.units = units;
    this.backwards = backwards;
    this.weights =
        Parameters.random(
            (inputs + units) * PARTS * units, Math.sqrt(1.0 / (inputs + units)), random);
    // Units that keep what they have until they have learnt when not to learn sooner.
    this.biases = Parameters.zero(PARTS * units);
    for (int unit = 0; unit < units; unit++) {
      biases.set(units + unit, 1);
    }
  }

  Recurrence recurrence() {
    return new Recurrence(weights.values(), biases.values(), backwards);
  }

  /** Reads a sentence, and returns the states at each word. */
  float[][] read(float[][] words) {
    run = recurrence().run(words);
    return run.states();
  }

  /**
   * Learns from the sentence read last.
   *
   * @param gradients of the states
   * @param below the gradients of the inputs are added to it
   */
  void learn(float[][] words, float[][] gradients, float[][] below) {
    int sums = PARTS * units;
    float[] ofWeights = new float[(inputs + units) * sums];
    float[] ofBiases = new float[sums];
    float[] ofState = new float[units];
    float[] ofCell = new float[units];
    for (int step = words.length - 1; step >= 0; step--) {
      int word = backwards ? words.length - 1 - step : step;
      int before = backwards ? word + 1 : word - 1;
      float[] ofSums = new float[sums];
      for (int unit = 0; unit < units; unit++) {
        ofState[unit] += gradients[word][unit];
      }
      backThroughGates(
          word, step == 0 ? new float[units] : run.cells()[before], ofState, ofCell, ofSums);
      for (int i = 0; i < sums; i++) {
        ofBiases[i] += ofSums[i];
      }
      for (int i = 0; i < inputs; i++) {
        add(words[word][i], ofSums, ofWeights, i);
        below[word][i] += dot(ofSums, i);
      }
      for (int i = 0; i < units && step > 0; i++) {
        add(run.states()[before][i], ofSums, ofWeights, inputs + i);
        ofState[i] = dot(ofSums, inputs + i);
      }
    }
    shorten(ofWeights);
    weights.descend(ofWeights);
    biases.descend(ofBiases);
  }

  /** Goes back through the gates of a word, from what it showed and kept to its sums. */
  private void backThroughGates(
      int word, float[] cellBefore, float[] ofState, float[] ofCell, float[] to) {
    float[] gates = run.gates()[word];
    float[] shown = run.shown()[word];
    for (int unit = 0; unit < units; unit++) {
      float in = gates[unit];
      float keep = gates[units + unit];
      float show = gates[2 * units + unit];
      float taken = gates[3 * units + unit];
      float cell = ofCell[unit] + ofState[unit] * show * (1 - shown[unit] * shown[unit]);
      to[unit] = cell * taken * in * (1 - in);
      to[units + unit] = cell * cellBefore[unit] * keep * (1 - keep);
      to[2 * units + unit] = ofState[unit] * shown[unit] * show * (1 - show);
      to[3 * units + unit] = cell * in * (1 - taken * taken);
      ofCell[unit] = cell * keep;
    }
  }

  private static void add(float input, float[] gradients, float[] to, int row) {
    int from = row * gradients.length;
    for (int i = 0; i < gradients.length; i++) {
      to[from + i] += input * gradients[i];
    }
  }

  /** Four sums side by side, since one after the other is slower. */
  private float dot(float[] gradients, int row) {
    int from = row * gradients.length;
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < gradients.length; i += LANES) {
      a += weights.get(from + i) * gradients[i];
      b += weights.get(from + i + 1) * gradients[i + 1];
      c += weights.get(from + i + 2) * gradients[i + 2];
      d += weights.get(from + i + 3) * gradients[i + 3];
    }
    return a + b + c + d;
  }

  private static void shorten(float[] gradients) {
    double squares = 0;
    for (float gradient : gradients) {
      squares += gradient * gradient;
    }
    if (squares > LONGEST * LONGEST) {
      float share = (float) (LONGEST / Math.sqrt(squares));
      for (int i = 0; i < gradients.length; i++) {
        gradients[i] *= share;
      }
    }
  }
}
