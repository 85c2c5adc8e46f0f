package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is behind the {@link Vectors} of a network: a layer that sees the sum of the vectors and,
 * through weights for each place that matters, what an {@link Encoder} made of the word there; and
 * one that sees that layer and has a unit for each class. Immutable, thread-safe.
 */
public final class Network {

  /** Sums beyond are as good as certain. */
  private static final float MOST = 30;

  private final int states;
  private final float[] places;
  private final float[] bias;
  private final Dense hidden;
  private final Dense classes;

  /**
   * @param states how many the encoder has for a word
   * @param places what each state of the encoder adds to the sum: at the first place for all of the
   *     sum, state by state, then at the next
   * @param bias is added to the sum of the vectors, and as long as one of them
   */
  public Network(int states, float[] places, float[] bias, Dense hidden, Dense classes) {
    checkArgument(
        hidden.inputs() == bias.length
            && classes.inputs() == hidden.units()
            && places.length % (states * bias.length) == 0,
        "layers do not fit");
    this.states = states;
    this.places = places.clone();
    this.bias = bias.clone();
    this.hidden = hidden;
    this.classes = classes;
  }

  int width() {
    return bias.length;
  }

  int classes() {
    return classes.units();
  }

  /** Returns at how many words of a sentence it looks. */
  int places() {
    return places.length / (states * bias.length);
  }

  /** Returns how many states of a word it looks at. */
  int states() {
    return states;
  }

  /**
   * Adds the chance of each class to some numbers.
   *
   * @param sums those of the vectors of several networks, one behind the other
   * @param from where those of this network begin
   * @param states what the encoder made of the sentence
   * @param at the words that matter, as {@link Seen#places} has them
   */
  void addChances(float[] sums, int from, float[][] states, int[] at, double[] to) {
    float[] sum = bias.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sums[from + i];
    }
    for (int place = 0; place < at.length; place++) {
      if (at[place] != Seen.NOWHERE) {
        addPlace(place, states[at[place]], sum);
      }
    }
    float[] last = classes.sums(hidden.sums(sum));
    double all = 0;
    double[] chances = new double[last.length];
    for (int i = 0; i < last.length; i++) {
      chances[i] = Math.exp(Math.max(-MOST, Math.min(MOST, last[i])));
      all += chances[i];
    }
    for (int i = 0; i < last.length; i++) {
      to[i] += chances[i] / all;
    }
  }

  private void addPlace(int place, float[] states, float[] to) {
    int row = place * states.length * to.length;
    for (float state : states) {
      for (int i = 0; i < to.length; i++) {
        to[i] += state * places[row + i];
      }
      row += to.length;
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(places.length);
    Floats.write(places, out);
    Floats.write(bias, out);
    hidden.write(out);
    classes.write(out);
  }

  static Network read(int width, int states, DataInputStream in) throws IOException {
    return new Network(
        states,
        Floats.read(in.readInt(), in),
        Floats.read(width, in),
        Dense.read(in),
        Dense.read(in));
  }
}
