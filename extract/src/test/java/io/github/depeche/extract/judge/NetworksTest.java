package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTest {

  private static final int SIGNED = 17;
  private static final int MATCH = -4;
  private static final int NOT = 9;
  private static final int[] KEYS = {SIGNED, MATCH};
  private static final float[] ONES = {1, 1, 1, 1};

  private static final int[][] PLAIN = {{}, {}};
  private static final int[][] NEGATED = {{NOT}, {}};
  private static final int[] SECOND_WORD = {1};

  /** Takes what has one of two properties, but not both: weights could not tell. */
  private static Networks either() {
    return networks(List.of(ONES), List.of(network(new float[4])));
  }

  private static Networks networks(List<float[]> vectors, List<Network> networks) {
    return Networks.of(
        Vectors.of(KEYS, vectors, 2),
        Vectors.of(new int[] {NOT}, Collections.nCopies(networks.size(), new float[] {1}), 1),
        networks);
  }

  /**
   * @param places what is added to both sums by what was read from the left, and from the right
   */
  private static Network network(float[] places) {
    return new Network(
        remembering(),
        places,
        new float[] {0, -1},
        new Dense(new float[] {1, 0, 0, 1}, new float[] {0, 0}),
        new Dense(new float[] {0, 0, 8, -16}, new float[] {0, -4}));
  }

  /** From the left keeps whether there was a certain word; from the right nothing. */
  private static Encoder remembering() {
    float[] in = {0, 0, 0, 10, 0, 0, 0, 0};
    float[] open = {10, 10, 10, 0};
    return new Encoder(
        new Recurrence(in, open, false), new Recurrence(new float[8], new float[4], true));
  }

  private static double[] chances(Networks networks, int... properties) {
    return networks.chances(properties, networks.encode(PLAIN), SECOND_WORD);
  }

  @Test
  void findsWhatHoldsTogether() {
    assertThat(chances(either())[1]).isLessThan(0.1);
    assertThat(chances(either(), SIGNED)[1]).isGreaterThan(0.9);
    assertThat(chances(either(), MATCH)[1]).isGreaterThan(0.9);
    assertThat(chances(either(), SIGNED, MATCH)[1]).isLessThan(0.1);
  }

  @Test
  void knowsWhatWasReadBefore() {
    Networks reading = networks(List.of(ONES), List.of(network(new float[] {2, 2, 0, 0})));
    int[] signed = {SIGNED};

    assertThat(reading.chances(signed, reading.encode(PLAIN), SECOND_WORD)[1]).isGreaterThan(0.9);
    assertThat(reading.chances(signed, reading.encode(NEGATED), SECOND_WORD)[1]).isLessThan(0.1);
    assertThat(reading.chances(signed, reading.encode(NEGATED), new int[] {Seen.NOWHERE})[1])
        .isGreaterThan(0.9);
  }

  /**
   * Two networks that look at different things, from different sides, at two places: the first
   * whether a word stands before the second word, the other whether another stands behind the
   * first.
   */
  @Test
  void readsWithEachEncoderFromBothSides() throws IOException {
    int before = NOT;
    int behind = 10;
    Vectors words =
        Vectors.of(new int[] {before, behind}, List.of(new float[] {1, 0}, new float[] {0, 1}), 1);
    float[] in = {0, 0, 0, 10, 0, 0, 0, 0};
    float[] open = {10, 10, 10, 0};
    Recurrence none = new Recurrence(new float[8], new float[4], false);
    Recurrence noneBack = new Recurrence(new float[8], new float[4], true);
    Network left = telling(new Encoder(new Recurrence(in, open, false), noneBack), 2);
    Network right = telling(new Encoder(none, new Recurrence(in, open, true)), 1);
    Vectors empty = Vectors.of(new int[0], List.of(new float[0], new float[0]), 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Networks.of(empty, words, List.of(left, right)).write(new DataOutputStream(bytes));
    Networks both =
        Networks.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(second(both, new int[][] {{}, {}, {}, {}})).isLessThan(0.1);
    assertThat(second(both, new int[][] {{before}, {}, {}, {}})).isBetween(0.4, 0.6);
    assertThat(second(both, new int[][] {{}, {}, {}, {behind}})).isBetween(0.4, 0.6);
    assertThat(second(both, new int[][] {{behind}, {}, {}, {before}})).isLessThan(0.1);
    assertThat(second(both, new int[][] {{}, {behind}, {before}, {}})).isGreaterThan(0.9);
  }

  private static double second(Networks networks, int[][] sentence) {
    return networks.chances(new int[0], networks.encode(sentence), new int[] {1, 2})[1];
  }

  /**
   * Takes the second class if the encoder tells so.
   *
   * @param place which of two it asks, the first or the second; of that the side that tells: the
   *     second the left one, the first the right one
   */
  private static Network telling(Encoder encoder, int place) {
    float[] places = new float[4];
    places[place] = 1;
    return new Network(
        encoder,
        places,
        new float[1],
        new Dense(new float[] {1}, new float[1]),
        new Dense(new float[] {0, 20}, new float[] {5, 0}));
  }

  @Test
  void givesChancesThatAddUpToOne() {
    double[] chances = chances(either(), SIGNED);

    assertThat(chances).hasSize(2);
    assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    int other = 5;

    assertThat(chances(either(), SIGNED, other)).isEqualTo(chances(either(), SIGNED));
    assertThat(either().encode(new int[][] {{other}}).get(0))
        .isDeepEqualTo(either().encode(new int[1][0]).get(0));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Networks reading = networks(List.of(ONES), List.of(network(new float[] {2, 2, 0, 0})));
    reading.write(new DataOutputStream(bytes));
    Networks read =
        Networks.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    int[] both = {SIGNED, MATCH};
    assertThat(read.chances(both, read.encode(NEGATED), SECOND_WORD))
        .isEqualTo(reading.chances(both, reading.encode(NEGATED), SECOND_WORD));
  }

  @Test
  void saysThatAFileIsNoModel() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> Networks.read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no networks of a judge");
  }

  @Test
  void takesTheMeanOfAll() {
    Network undecided =
        new Network(
            Fixtures.encoder(),
            new float[4],
            new float[2],
            new Dense(new float[4], new float[2]),
            new Dense(new float[4], new float[2]));
    Networks both =
        networks(List.of(ONES, new float[4]), List.of(network(new float[4]), undecided));

    assertThat(chances(both, SIGNED)[1])
        .isCloseTo((chances(either(), SIGNED)[1] + 0.5) / 2, within(1e-9));
  }

  @Test
  void wantsLayersThatFit() {
    Dense narrow = new Dense(new float[] {1}, new float[] {0});
    Encoder encoder = Fixtures.encoder();
    Vectors none = Vectors.of(new int[0], List.of(), 1);
    Vectors one = Vectors.of(new int[0], List.of(new float[0]), 1);
    Vectors wide = Vectors.of(new int[0], List.of(new float[0]), 2);
    Network network = new Network(encoder, new float[2], new float[1], narrow, narrow);

    assertThatThrownBy(() -> new Network(encoder, new float[4], new float[2], narrow, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("layers do not fit");
    assertThatThrownBy(() -> new Network(encoder, new float[3], new float[1], narrow, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("layers do not fit");
    assertThatThrownBy(() -> Networks.of(none, none, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
    assertThatThrownBy(() -> Networks.of(one, wide, List.of(network)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
    assertThatThrownBy(() -> new Encoder(encoder.forwards(), encoder.forwards()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the two directions do not fit");
  }
}
