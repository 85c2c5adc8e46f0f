package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Makes of the words of a sentence what a {@link Network} sees at each: what was read up to there
 * from the left, and from the right. Immutable, thread-safe.
 *
 * @param forwards reads from the left
 * @param backwards reads from the right
 */
public record Encoder(Recurrence forwards, Recurrence backwards) {

  /**
   * @throws IllegalArgumentException if one reads the wrong way, or other words than the other, or
   *     has other units
   */
  public Encoder {
    checkArgument(
        !forwards.isBackwards()
            && backwards.isBackwards()
            && forwards.inputs() == backwards.inputs()
            && forwards.units() == backwards.units(),
        "the two directions do not fit");
  }

  /** Returns how many numbers the inputs of a word are. */
  int inputs() {
    return forwards.inputs();
  }

  /** Returns how many numbers the states of a word are. */
  int width() {
    return 2 * forwards.units();
  }

  /**
   * Returns the states at each word, those from the left first.
   *
   * @param words the inputs of each word
   */
  float[][] states(float[][] words) {
    float[][] left = forwards.run(words).states();
    float[][] right = backwards.run(words).states();
    float[][] states = new float[words.length][width()];
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(left[i], 0, states[i], 0, left[i].length);
      System.arraycopy(right[i], 0, states[i], left[i].length, right[i].length);
    }
    return states;
  }

  void write(DataOutputStream out) throws IOException {
    forwards.write(out);
    backwards.write(out);
  }

  static Encoder read(DataInputStream in) throws IOException {
    return new Encoder(Recurrence.read(in), Recurrence.read(in));
  }
}
