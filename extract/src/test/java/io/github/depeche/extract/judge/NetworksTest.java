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

  private static final SentenceEncoder READER = reader(1);

  /** Takes what has one of two properties, but not both: weights could not tell. */
  private static Networks either() {
    return networks(List.of(ONES), List.of(network(new float[4])));
  }

  private static Networks networks(List<float[]> vectors, List<Network> networks) {
    return new Networks(
        networks.size() == 1 ? READER : reader(networks.size()),
        Vectors.of(KEYS, vectors, 2),
        networks);
  }

  /** Returns encoders that know whether there was a certain word. */
  private static SentenceEncoder reader(int count) {
    return new SentenceEncoder(
        Vectors.of(new int[] {NOT}, Collections.nCopies(count, new float[] {1}), 1),
        Fixtures.noDocuments(count),
        Collections.nCopies(count, remembering()));
  }

  private static List<float[][]> encode(SentenceEncoder reader, int[][] sentence) {
    return reader.encode(sentence, reader.topics(new int[0]));
  }

  /**
   * @param places what is added to both sums by what was read from the left, and from the right
   */
  private static Network network(float[] places) {
    return new Network(
        2,
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
    return networks.chances(properties, encode(READER, PLAIN), SECOND_WORD);
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

    assertThat(reading.chances(signed, encode(READER, PLAIN), SECOND_WORD)[1]).isGreaterThan(0.9);
    assertThat(reading.chances(signed, encode(READER, NEGATED), SECOND_WORD)[1]).isLessThan(0.1);
    assertThat(reading.chances(signed, encode(READER, NEGATED), new int[] {Seen.NOWHERE})[1])
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
    SentenceEncoder reader =
        read(
            new SentenceEncoder(
                words,
                Fixtures.noDocuments(2),
                List.of(
                    new Encoder(new Recurrence(in, open, false), noneBack),
                    new Encoder(none, new Recurrence(in, open, true)))));
    Vectors empty = Vectors.of(new int[0], List.of(new float[0], new float[0]), 1);
    Networks both = read(new Networks(reader, empty, List.of(telling(2), telling(1))), reader);

    assertThat(second(both, reader, new int[][] {{}, {}, {}, {}})).isLessThan(0.1);
    assertThat(second(both, reader, new int[][] {{before}, {}, {}, {}})).isBetween(0.4, 0.6);
    assertThat(second(both, reader, new int[][] {{}, {}, {}, {behind}})).isBetween(0.4, 0.6);
    assertThat(second(both, reader, new int[][] {{behind}, {}, {}, {before}})).isLessThan(0.1);
    assertThat(second(both, reader, new int[][] {{}, {behind}, {before}, {}})).isGreaterThan(0.9);
  }

  @Test
  void knowsWhatTheDocumentIsAbout() throws IOException {
    int football = 21;
    int goal = 22;
    SentenceEncoder reader =
        read(
            new SentenceEncoder(
                Vectors.of(new int[0], List.of(new float[0]), 1),
                Vectors.of(new int[] {football, goal}, List.of(new float[] {1, 1}), 1),
                List.of(Fixtures.encoder())));
    // Takes the second class unless the third state of the word, the document's, is there.
    Network network =
        new Network(
            3,
            new float[] {0, 0, -1},
            new float[] {1},
            new Dense(new float[] {1}, new float[1]),
            new Dense(new float[] {0, 20}, new float[] {5, 0}));
    Networks telling =
        new Networks(reader, Vectors.of(new int[0], List.of(new float[0]), 1), List.of(network));
    int unknown = 23;

    assertThat(ofDocument(telling, reader)).isGreaterThan(0.9);
    assertThat(ofDocument(telling, reader, unknown)).isGreaterThan(0.9);
    assertThat(ofDocument(telling, reader, football)).isLessThan(0.1);
    // Two words say no more than the root of two.
    assertThat(reader.topics(new int[] {football, goal, unknown}).get(0)[0])
        .isCloseTo((float) Math.sqrt(2), within(0.02f));
  }

  private static double ofDocument(Networks networks, SentenceEncoder reader, int... words) {
    return networks.chances(new int[0], reader.encode(PLAIN, reader.topics(words)), SECOND_WORD)[1];
  }

  private static double second(Networks networks, SentenceEncoder reader, int[][] sentence) {
    return networks.chances(new int[0], encode(reader, sentence), new int[] {1, 2})[1];
  }

  /** Writes networks, and reads them. */
  private static Networks read(Networks networks, SentenceEncoder reader) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    networks.write(new DataOutputStream(bytes));
    return Networks.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), reader);
  }

  private static SentenceEncoder read(SentenceEncoder reader) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    reader.write(new DataOutputStream(bytes));
    return SentenceEncoder.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  /**
   * Takes the second class if the encoder tells so.
   *
   * @param place which of two it asks, the first or the second; of that the side that tells: the
   *     second the left one, the first the right one
   */
  private static Network telling(int place) {
    float[] places = new float[4];
    places[place] = 1;
    return new Network(
        2,
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
    assertThat(encode(READER, new int[][] {{other}}).get(0))
        .isDeepEqualTo(encode(READER, new int[1][0]).get(0));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Networks reading = networks(List.of(ONES), List.of(network(new float[] {2, 2, 0, 0})));
    Networks read = read(reading, READER);

    int[] both = {SIGNED, MATCH};
    assertThat(read.chances(both, encode(READER, NEGATED), SECOND_WORD))
        .isEqualTo(reading.chances(both, encode(READER, NEGATED), SECOND_WORD));
  }

  @Test
  void saysThatAFileIsNoModel() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> Networks.read(other, READER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no networks of a judge");
    assertThatThrownBy(() -> SentenceEncoder.read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no encoder of sentences");
  }

  @Test
  void takesTheMeanOfAll() {
    Network undecided =
        new Network(
            2,
            new float[4],
            new float[2],
            new Dense(new float[4], new float[2]),
            new Dense(new float[4], new float[2]));
    Networks both =
        networks(List.of(ONES, new float[4]), List.of(network(new float[4]), undecided));

    double[] chances = both.chances(new int[] {SIGNED}, encode(reader(2), PLAIN), SECOND_WORD);
    assertThat(chances[1]).isCloseTo((chances(either(), SIGNED)[1] + 0.5) / 2, within(1e-9));
  }

  @Test
  void wantsLayersThatFit() {
    Dense narrow = new Dense(new float[] {1}, new float[] {0});
    Vectors none = Vectors.of(new int[0], List.of(), 1);
    Vectors one = Vectors.of(new int[0], List.of(new float[0]), 1);
    Vectors wide = Vectors.of(new int[0], List.of(new float[0]), 2);
    Network network = new Network(2, new float[2], new float[1], narrow, narrow);
    Network seeingLess = new Network(1, new float[2], new float[1], narrow, narrow);

    assertThatThrownBy(() -> new Network(2, new float[4], new float[2], narrow, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("layers do not fit");
    assertThatThrownBy(() -> new Network(2, new float[3], new float[1], narrow, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("layers do not fit");
    assertThatThrownBy(() -> new Networks(READER, none, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
    assertThatThrownBy(() -> new Networks(READER, wide, List.of(network)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
    assertThatThrownBy(() -> new Networks(READER, one, List.of(seeingLess)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("networks do not fit together");
  }

  @Test
  void wantsEncodersThatFit() {
    Encoder encoder = Fixtures.encoder();
    Vectors narrow = Vectors.of(new int[0], List.of(new float[0]), 1);
    Vectors wide = Vectors.of(new int[0], List.of(new float[0]), 2);

    assertThatThrownBy(() -> new Encoder(encoder.forwards(), encoder.forwards()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the two directions do not fit");
    assertThatThrownBy(() -> new SentenceEncoder(wide, Fixtures.noDocuments(1), List.of(encoder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("encoders do not fit together");
    assertThatThrownBy(() -> new SentenceEncoder(narrow, Fixtures.noDocuments(2), List.of(encoder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("encoders do not fit together");
    assertThatThrownBy(() -> new SentenceEncoder(wide, Fixtures.noDocuments(1), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("encoders do not fit together");
  }
}
