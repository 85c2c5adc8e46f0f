package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.judge.Networks;
import io.github.depeche.extract.judge.Seen;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

  private static final int NOT = 7;
  private static final int[][] PLAIN = {{5}, {6}, {8}};
  private static final int[][] NEGATED = {{NOT}, {6}, {8}};
  private static final int[] LAST_WORD = {2};

  private final List<NetworkSample> samples = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();

  private void add(int[] properties, int[][] sentence, boolean second) {
    samples.add(new NetworkSample(properties, sentence.clone(), LAST_WORD));
    classes.add(second ? 1 : 0);
  }

  /** Samples of the second class have one of two properties, but not both; a third is noise. */
  private void eitherOfTwo() {
    Random random = new Random(3);
    for (int i = 0; i < 4000; i++) {
      boolean a = random.nextBoolean();
      boolean b = random.nextBoolean();
      add(set(a, b, random.nextBoolean()), PLAIN, a != b);
    }
  }

  private static int[] set(boolean a, boolean b, boolean noise) {
    return new int[] {a ? 1 : -1, b ? 2 : -2, noise ? 3 : -3};
  }

  private Networks trained(int networks) {
    int[] wanted = classes.stream().mapToInt(Integer::intValue).toArray();
    return NetworkTrainer.train(samples, wanted, 2, networks, 3);
  }

  private static double second(Networks trained, int[] properties, int[][] sentence) {
    return trained.chances(properties, trained.encode(sentence), LAST_WORD)[1];
  }

  @Test
  void learnsWhatHoldsTogether() {
    eitherOfTwo();
    Networks trained = trained(2);

    assertThat(second(trained, set(true, false, true), PLAIN)).isGreaterThan(0.6);
    assertThat(second(trained, set(false, true, false), PLAIN)).isGreaterThan(0.6);
    assertThat(second(trained, set(true, true, true), PLAIN)).isLessThan(0.4);
    assertThat(second(trained, set(false, false, false), PLAIN)).isLessThan(0.4);
  }

  /** Only what the encoder keeps of the first word tells them apart. */
  @Test
  void learnsWhatWasReadBefore() {
    for (int i = 0; i < 1000; i++) {
      add(new int[] {1}, i % 2 == 0 ? PLAIN : NEGATED, i % 2 == 0);
    }
    Networks trained = trained(1);

    assertThat(second(trained, new int[] {1}, PLAIN)).isGreaterThan(0.8);
    assertThat(second(trained, new int[] {1}, NEGATED)).isLessThan(0.2);
  }

  /** Only what the encoder keeps of the last word, read from the right, tells them apart. */
  @Test
  void learnsWhatStandsBehind() {
    int[][] asked = {{5}, {6}, {NOT}};
    int[] none = {Seen.NOWHERE, 0};
    for (int i = 0; i < 1000; i++) {
      samples.add(new NetworkSample(new int[] {1}, (i % 2 == 0 ? PLAIN : asked).clone(), none));
      classes.add(i % 2);
    }
    Networks trained = trained(1);

    assertThat(trained.chances(new int[] {1}, trained.encode(PLAIN), none)[1]).isLessThan(0.2);
    assertThat(trained.chances(new int[] {1}, trained.encode(asked), none)[1]).isGreaterThan(0.8);
  }

  @Test
  void givesTheSameNetworksEachTime() throws IOException {
    eitherOfTwo();

    assertThat(bytes(trained(2))).isEqualTo(bytes(trained(2)));
  }

  @Test
  void knowsNothingRare() {
    eitherOfTwo();
    int[][] rare = {{98}, {}, {}};
    add(new int[] {99}, rare, true);
    Networks trained = trained(1);

    assertThat(second(trained, new int[] {99}, PLAIN))
        .isEqualTo(second(trained, new int[0], PLAIN));
    assertThat(trained.encode(rare).get(0)).isDeepEqualTo(trained.encode(new int[3][0]).get(0));
  }

  private static byte[] bytes(Networks networks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    networks.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
