package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.judge.Networks;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

  private final List<int[]> properties = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();

  /** Samples of the second class have one of two properties, but not both; a third is noise. */
  NetworkTrainerTest() {
    Random random = new Random(3);
    for (int i = 0; i < 4000; i++) {
      boolean a = random.nextBoolean();
      boolean b = random.nextBoolean();
      properties.add(set(a, b, random.nextBoolean()));
      classes.add(a == b ? 0 : 1);
    }
  }

  private static int[] set(boolean a, boolean b, boolean noise) {
    return new int[] {a ? 1 : -1, b ? 2 : -2, noise ? 3 : -3};
  }

  private Networks trained(int networks) {
    int[] wanted = classes.stream().mapToInt(Integer::intValue).toArray();
    return NetworkTrainer.train(properties, wanted, 2, networks);
  }

  @Test
  void learnsWhatHoldsTogether() {
    Networks trained = trained(2);

    assertThat(trained.chances(set(true, false, true))[1]).isGreaterThan(0.6);
    assertThat(trained.chances(set(false, true, false))[1]).isGreaterThan(0.6);
    assertThat(trained.chances(set(true, true, true))[1]).isLessThan(0.4);
    assertThat(trained.chances(set(false, false, false))[1]).isLessThan(0.4);
  }

  @Test
  void givesTheSameNetworksEachTime() throws IOException {
    assertThat(bytes(trained(2))).isEqualTo(bytes(trained(2)));
  }

  @Test
  void knowsNothingRare() {
    properties.add(new int[] {99});
    classes.add(1);

    assertThat(trained(1).chances(new int[] {99})).isEqualTo(trained(1).chances(new int[0]));
  }

  private static byte[] bytes(Networks networks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    networks.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
