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
  private static final int[] NO_DOCUMENT = {};
  private static final int EVERYWHERE = 99;

  private final List<NetworkSample> samples = new ArrayList<>();
  private final List<Integer> classes = new ArrayList<>();

  private void add(int[] properties, int[][] sentence, boolean second) {
    samples.add(new NetworkSample(properties, sentence.clone(), NO_DOCUMENT, LAST_WORD));
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

  private NetworkTrainer.Task task() {
    int[] wanted = classes.stream().mapToInt(Integer::intValue).toArray();
    return new NetworkTrainer.Task(samples, wanted, 2);
  }

  private NetworkTrainer.Trained trained(int networks) {
    return NetworkTrainer.train(List.of(task()), networks, 3);
  }

  private static double second(NetworkTrainer.Trained trained, int[] properties, int[][] sentence) {
    return second(trained, properties, sentence, LAST_WORD);
  }

  private static double second(
      NetworkTrainer.Trained trained, int[] properties, int[][] sentence, int[] places) {
    return trained
        .judges()
        .get(0)
        .chances(properties, encode(trained, sentence, NO_DOCUMENT), places)[1];
  }

  private static List<float[][]> encode(
      NetworkTrainer.Trained trained, int[][] sentence, int[] document) {
    return trained.encoder().encode(sentence, trained.encoder().topics(document));
  }

  /**
   * The same words are of the second class in documents of one subject, not in those of another.
   */
  @Test
  void learnsWhatTheDocumentIsAbout() {
    for (int i = 0; i < 1000; i++) {
      samples.add(new NetworkSample(new int[] {1}, PLAIN.clone(), document(i), LAST_WORD));
      classes.add(i % 2);
    }
    NetworkTrainer.Trained trained = trained(1);

    assertThat(ofDocument(trained, document(2))).isLessThan(0.2);
    assertThat(ofDocument(trained, document(3))).isGreaterThan(0.8);
    // A brief has but one of its words.
    assertThat(ofDocument(trained, new int[] {50})).isLessThan(0.4);
    assertThat(ofDocument(trained, new int[] {60})).isGreaterThan(0.6);
    assertThat(ofDocument(trained, new int[] {EVERYWHERE}))
        .isEqualTo(ofDocument(trained, NO_DOCUMENT));
  }

  /** Two of ten words of one of two subjects, a word that is everywhere, and one that is rare. */
  private static int[] document(int number) {
    int subject = number % 2 == 0 ? 50 : 60;
    return new int[] {
      subject + number / 2 % 10, subject + number / 20 % 10, EVERYWHERE, 1000 + number
    };
  }

  private static double ofDocument(NetworkTrainer.Trained trained, int[] document) {
    return trained
        .judges()
        .get(0)
        .chances(new int[] {1}, encode(trained, PLAIN, document), LAST_WORD)[1];
  }

  @Test
  void learnsWhatHoldsTogether() {
    eitherOfTwo();
    NetworkTrainer.Trained trained = trained(2);

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
    NetworkTrainer.Trained trained = trained(1);

    assertThat(second(trained, new int[] {1}, PLAIN)).isGreaterThan(0.8);
    assertThat(second(trained, new int[] {1}, NEGATED)).isLessThan(0.2);
  }

  /** Only what the encoder keeps of the last word, read from the right, tells them apart. */
  @Test
  void learnsWhatStandsBehind() {
    int[][] asked = {{5}, {6}, {NOT}};
    int[] none = {Seen.NOWHERE, 0};
    for (int i = 0; i < 1000; i++) {
      samples.add(
          new NetworkSample(
              new int[] {1}, (i % 2 == 0 ? PLAIN : asked).clone(), NO_DOCUMENT, none));
      classes.add(i % 2);
    }
    NetworkTrainer.Trained trained = trained(1);

    assertThat(second(trained, new int[] {1}, PLAIN, none)).isLessThan(0.2);
    assertThat(second(trained, new int[] {1}, asked, none)).isGreaterThan(0.8);
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
    NetworkTrainer.Trained trained = trained(1);

    assertThat(second(trained, new int[] {99}, PLAIN))
        .isEqualTo(second(trained, new int[0], PLAIN));
    assertThat(encode(trained, rare, NO_DOCUMENT).get(0))
        .isDeepEqualTo(encode(trained, new int[3][0], NO_DOCUMENT).get(0));
  }

  /** The encoder learns from both, and each from its own samples. */
  @Test
  void learnsSeveralTasksTogether() {
    int[][] negated = NEGATED.clone();
    List<NetworkSample> others = new ArrayList<>();
    List<Integer> third = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      int[][] sentence = i % 2 == 0 ? PLAIN.clone() : negated.clone();
      samples.add(new NetworkSample(new int[] {1}, sentence, NO_DOCUMENT, LAST_WORD));
      classes.add(i % 2);
      others.add(new NetworkSample(new int[] {1 + i % 3}, sentence, NO_DOCUMENT, LAST_WORD));
      third.add(i % 3);
    }
    int[] wanted = third.stream().mapToInt(Integer::intValue).toArray();
    NetworkTrainer.Trained trained =
        NetworkTrainer.train(List.of(task(), new NetworkTrainer.Task(others, wanted, 3)), 1, 3);

    assertThat(second(trained, new int[] {1}, PLAIN)).isLessThan(0.2);
    assertThat(second(trained, new int[] {1}, NEGATED)).isGreaterThan(0.8);
    for (int i = 0; i < 3; i++) {
      assertThat(
              trained
                  .judges()
                  .get(1)
                  .chances(new int[] {1 + i}, encode(trained, PLAIN, NO_DOCUMENT), LAST_WORD)[i])
          .isGreaterThan(0.8);
    }
  }

  private static byte[] bytes(NetworkTrainer.Trained trained) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    trained.encoder().write(out);
    for (Networks networks : trained.judges()) {
      networks.write(out);
    }
    return bytes.toByteArray();
  }
}
