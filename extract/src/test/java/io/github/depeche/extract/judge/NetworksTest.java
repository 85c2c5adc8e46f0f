package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTest {

  private static final int SIGNED = 17;
  private static final int MATCH = -4;
  private static final int[] KEYS = {SIGNED, MATCH};
  private static final float[] ONES = {1, 1, 1, 1};

  /** Takes what has one of two properties, but not both: weights could not tell. */
  private static Networks either() {
    return Networks.of(KEYS, List.of(ONES), List.of(network()));
  }

  private static Network network() {
    return new Network(
        new float[] {0, -1},
        new Dense(new float[] {1, 0, 0, 1}, new float[] {0, 0}),
        new Dense(new float[] {0, 0, 8, -16}, new float[] {0, -4}));
  }

  private static int[] properties(int... hashes) {
    return hashes;
  }

  @Test
  void findsWhatHoldsTogether() {
    assertThat(either().chances(properties())[1]).isLessThan(0.1);
    assertThat(either().chances(properties(SIGNED))[1]).isGreaterThan(0.9);
    assertThat(either().chances(properties(MATCH))[1]).isGreaterThan(0.9);
    assertThat(either().chances(properties(SIGNED, MATCH))[1]).isLessThan(0.1);
  }

  @Test
  void givesChancesThatAddUpToOne() {
    double[] chances = either().chances(properties(SIGNED));

    assertThat(chances).hasSize(2);
    assertThat(chances[0] + chances[1]).isCloseTo(1, within(1e-9));
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    int other = 5;

    assertThat(either().chances(properties(SIGNED, other)))
        .isEqualTo(either().chances(properties(SIGNED)));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    either().write(new DataOutputStream(bytes));
    Networks read =
        Networks.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    int[] both = properties(SIGNED, MATCH);
    assertThat(read.chances(both)).isEqualTo(either().chances(both));
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
            new float[2],
            new Dense(new float[4], new float[2]),
            new Dense(new float[4], new float[2]));
    Networks both = Networks.of(KEYS, List.of(ONES, new float[4]), List.of(network(), undecided));

    assertThat(both.chances(properties(SIGNED))[1])
        .isCloseTo((either().chances(properties(SIGNED))[1] + 0.5) / 2, within(1e-9));
  }

  @Test
  void wantsLayersThatFit() {
    Dense narrow = new Dense(new float[] {1}, new float[] {0});

    assertThatThrownBy(() -> new Network(new float[2], narrow, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("layers do not fit");
    assertThatThrownBy(() -> Networks.of(KEYS, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
  }
}
