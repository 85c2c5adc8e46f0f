package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Reads the words of a sentence one after the other and keeps what matters of them (long short-term
 * memory; Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000). Immutable,
 * thread-safe.
 */
public final class Recurrence {

  /** For each unit there are three gates and what it would take in. */
  private static final int PARTS = 4;

  private final int inputs;
  private final int units;
  private final boolean backwards;
  private final float[] weights;
  private final float[] biases;

  /**
   * What came of a sentence, by word and unit.
   *
   * @param gates of all units how much they take in, keep, and show, then what they would take in
   * @param cells what the units keep
   * @param shown the curve of that
   * @param states what the units show, which is what others see
   */
  public record Run(float[][] gates, float[][] cells, float[][] shown, float[][] states) {}

  /**
   * @param weights of the first input for each part of each unit, parts one behind the other, then
   *     those of the next input; behind the inputs come the states of the word before
   * @param biases one for each part of each unit
   * @param backwards whether the last word is read first
   */
  public Recurrence(float[] weights, float[] biases, boolean backwards) {
    this.units = biases.length / PARTS;
    checkArgument(
        units > 0
            && biases.length % PARTS == 0
            && weights.length % biases.length == 0
            && weights.length > units * biases.length,
        "%s weights with %s biases",
        weights.length,
        biases.length);
    this.inputs = weights.length / biases.length - units;
    this.weights = weights.clone();
    this.biases = biases.clone();
    this.backwards = backwards;
  }

  boolean isBackwards() {
    return backwards;
  }

  int inputs() {
    return inputs;
  }

  int units() {
    return units;
  }

  /**
   * Reads a sentence.
   *
   * @param words the inputs of each word
   */
  public Run run(float[][] words) {
    int count = words.length;
    Run run =
        new Run(
            new float[count][], new float[count][], new float[count][units], new float[count][]);
    float[] state = new float[units];
    float[] cell = new float[units];
    for (int step = 0; step < count; step++) {
      int word = backwards ? count - 1 - step : step;
      float[] gates = gates(words[word], state);
      float[] next = new float[units];
      state = new float[units];
      for (int unit = 0; unit < units; unit++) {
        next[unit] = gates[unit] * gates[3 * units + unit] + gates[units + unit] * cell[unit];
        float shown = Activations.tanh(next[unit]);
        run.shown[word][unit] = shown;
        state[unit] = gates[2 * units + unit] * shown;
      }
      cell = next;
      run.gates[word] = gates;
      run.cells[word] = cell;
      run.states[word] = state;
    }
    return run;
  }

  private float[] gates(float[] word, float[] before) {
    float[] gates = biases.clone();
    add(word, 0, gates);
    add(before, inputs, gates);
    for (int i = 0; i < 3 * units; i++) {
      gates[i] = Activations.sigmoid(gates[i]);
    }
    for (int i = 3 * units; i < gates.length; i++) {
      gates[i] = Activations.tanh(gates[i]);
    }
    return gates;
  }

  /**
   * Adds what inputs give, four at a time, since the sums are then read and written a fourth as
   * often; the order of the additions is that of the inputs.
   */
  private void add(float[] from, int row, float[] to) {
    int at = row * to.length;
    int input = 0;
    for (; input + 3 < from.length; input += 4) {
      addFour(from, input, at, to);
      at += 4 * to.length;
    }
    for (; input < from.length; input++) {
      for (int i = 0; i < to.length; i++) {
        to[i] += from[input] * weights[at + i];
      }
      at += to.length;
    }
  }

  private void addFour(float[] from, int input, int first, float[] to) {
    int second = first + to.length;
    int third = second + to.length;
    int fourth = third + to.length;
    float a = from[input];
    float b = from[input + 1];
    float c = from[input + 2];
    float d = from[input + 3];
    for (int i = 0; i < to.length; i++) {
      to[i] =
          to[i]
              + a * weights[first + i]
              + b * weights[second + i]
              + c * weights[third + i]
              + d * weights[fourth + i];
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(inputs);
    out.writeInt(units);
    out.writeBoolean(backwards);
    Floats.write(weights, out);
    Floats.write(biases, out);
  }

  static Recurrence read(DataInputStream in) throws IOException {
    int inputs = in.readInt();
    int units = in.readInt();
    boolean backwards = in.readBoolean();
    int sums = PARTS * units;
    return new Recurrence(
        Floats.read((inputs + units) * sums, in), Floats.read(sums, in), backwards);
  }
}
