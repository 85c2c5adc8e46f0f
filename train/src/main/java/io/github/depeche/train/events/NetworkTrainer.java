package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Encoder;
import io.github.depeche.extract.judge.Network;
import io.github.depeche.extract.judge.Networks;
import io.github.depeche.extract.judge.Seen;
import io.github.depeche.extract.judge.Vectors;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains {@link Networks}, sentence by sentence; some properties of each sample and of each word,
 * drawn by chance, are kept from them, so that they do not rely on single ones (dropout; Srivastava
 * et al. 2014). The same samples give the same networks.
 */
final class NetworkTrainer {

  /** Units of the vectors and of the layer behind them; see {@code train/EVENTS.md}. */
  private static final int WIDTH = 32;

  /** Numbers of the vectors of words, and units that read from each side. */
  private static final int INPUTS = 32;

  private static final int UNITS = 32;

  private static final float DROPPED = 0.3f;
  private static final float DROPPED_OF_WORDS = 0.2f;

  /** How often a property must be there to be known. */
  private static final int LEAST = 6;

  /** The same, of words. */
  private static final int LEAST_OF_WORDS = 5;

  /** The usual deviation of vectors before they have learnt anything. */
  private static final double FIRST = 0.05;

  private static final double FIRST_OF_WORDS = 0.1;

  /** The variance of what all states of a place add to a sum in the beginning, if they were 1. */
  private static final double FIRST_OF_PLACES = 0.3;

  private final List<Batch> batches;
  private final Random random;
  private final Parameters vectors;
  private final Parameters words;
  private final RecurrenceTrainer forwards;
  private final RecurrenceTrainer backwards;
  private final Parameters places;
  private final Parameters bias = Parameters.zero(WIDTH);
  private final Layer hidden;
  private final Layer last;

  /**
   * What is learnt from at once.
   *
   * @param sentence of each word the rows of what is seen of it
   * @param samples the rows of the properties of each
   * @param places of each sample
   * @param classes that of each sample
   */
  private record Batch(
      int[][] sentence, List<int[]> samples, List<int[]> places, List<Integer> classes) {}

  private NetworkTrainer(
      List<Batch> batches, int properties, int ofWords, int places, int classes, long seed) {
    this.batches = new ArrayList<>(batches);
    this.random = new Random(seed);
    this.vectors = Parameters.random(properties * WIDTH, FIRST, random);
    this.words = Parameters.random(ofWords * INPUTS, FIRST_OF_WORDS, random);
    this.forwards = new RecurrenceTrainer(INPUTS, UNITS, false, random);
    this.backwards = new RecurrenceTrainer(INPUTS, UNITS, true, random);
    this.places =
        Parameters.random(
            places * 2 * UNITS * WIDTH, Math.sqrt(FIRST_OF_PLACES / (2 * UNITS)), random);
    this.hidden = new Layer(WIDTH, WIDTH, random);
    this.last = new Layer(WIDTH, classes, random);
  }

  /**
   * Returns networks that differ in how they began.
   *
   * @param samples those of one sentence have the very same array of its words
   * @param classes that of each sample
   * @param count of classes
   * @param networks how many
   * @param epochs how often all is learnt
   */
  static Networks train(
      List<NetworkSample> samples, int[] classes, int count, int networks, int epochs) {
    IdentityHashMap<int[][], Boolean> sentences = new IdentityHashMap<>();
    samples.forEach(sample -> sentences.put(sample.sentence(), true));
    Known properties = Known.of(samples.stream().map(NetworkSample::properties), LEAST);
    Known words = Known.of(sentences.keySet().stream().flatMap(Stream::of), LEAST_OF_WORDS);
    List<Batch> batches = batches(samples, classes, properties, words);
    int places = samples.get(0).places().length;
    List<NetworkTrainer> trained =
        IntStream.range(0, networks)
            .parallel()
            .mapToObj(
                seed ->
                    new NetworkTrainer(
                            batches, properties.size(), words.size(), places, count, seed)
                        .learn(epochs))
            .toList();
    return Networks.of(
        Vectors.of(
            properties.keys(),
            trained.stream().map(trainer -> trainer.vectors.values()).toList(),
            WIDTH),
        Vectors.of(
            words.keys(), trained.stream().map(trainer -> trainer.words.values()).toList(), INPUTS),
        trained.stream().map(NetworkTrainer::network).toList());
  }

  private static List<Batch> batches(
      List<NetworkSample> samples, int[] classes, Known properties, Known words) {
    IdentityHashMap<int[][], Batch> known = new IdentityHashMap<>();
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      NetworkSample sample = samples.get(i);
      Batch batch = known.get(sample.sentence());
      if (batch == null) {
        batch =
            new Batch(
                Stream.of(sample.sentence()).map(words::rows).toArray(int[][]::new),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        known.put(sample.sentence(), batch);
        batches.add(batch);
      }
      batch.samples().add(properties.rows(sample.properties()));
      batch.places().add(sample.places());
      batch.classes().add(classes[i]);
    }
    return batches;
  }

  private NetworkTrainer learn(int epochs) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = batches.size() - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        Batch moved = batches.get(i);
        batches.set(i, batches.get(other));
        batches.set(other, moved);
      }
      batches.forEach(this::learn);
    }
    return this;
  }

  private Network network() {
    return new Network(
        new Encoder(forwards.recurrence(), backwards.recurrence()),
        places.values(),
        bias.values(),
        hidden.dense(),
        last.dense());
  }

  private int[] some(int[] rows, float dropped) {
    return IntStream.of(rows).filter(row -> random.nextFloat() >= dropped).toArray();
  }

  private void learn(Batch batch) {
    int length = batch.sentence().length;
    int[][] kept = new int[length][];
    float[][] inputs = new float[length][];
    for (int i = 0; i < length; i++) {
      kept[i] = some(batch.sentence()[i], DROPPED_OF_WORDS);
      inputs[i] = new float[INPUTS];
      add(words, kept[i], 1 / (1 - DROPPED_OF_WORDS), inputs[i]);
    }
    float[][] left = forwards.read(inputs);
    float[][] right = backwards.read(inputs);
    float[][] ofLeft = new float[length][UNITS];
    float[][] ofRight = new float[length][UNITS];
    for (int i = 0; i < batch.samples().size(); i++) {
      int[] rows = some(batch.samples().get(i), DROPPED);
      int[] at = batch.places().get(i);
      float[] sum = bias.values();
      add(vectors, rows, 1 / (1 - DROPPED), sum);
      for (int place = 0; place < at.length; place++) {
        if (at[place] != Seen.NOWHERE) {
          addPlace(2 * place, left[at[place]], sum);
          addPlace(2 * place + 1, right[at[place]], sum);
        }
      }
      float[] below = learn(sum, batch.classes().get(i));
      for (int place = 0; place < at.length; place++) {
        if (at[place] != Seen.NOWHERE) {
          learnPlace(2 * place, left[at[place]], below, ofLeft[at[place]]);
          learnPlace(2 * place + 1, right[at[place]], below, ofRight[at[place]]);
        }
      }
      bias.descend(below);
      descend(vectors, rows, 1 / (1 - DROPPED), below);
    }
    float[][] below = new float[length][INPUTS];
    forwards.learn(inputs, ofLeft, below);
    backwards.learn(inputs, ofRight, below);
    for (int i = 0; i < length; i++) {
      descend(words, kept[i], 1 / (1 - DROPPED_OF_WORDS), below[i]);
    }
  }

  /**
   * Adds the vectors of rows.
   *
   * @param scale vectors count for more while some are kept away, so that the sum is as long as
   *     with all
   */
  private static void add(Parameters vectors, int[] rows, float scale, float[] to) {
    for (int row : rows) {
      for (int i = 0; i < to.length; i++) {
        to[i] += scale * vectors.get(row * to.length + i);
      }
    }
  }

  private static void descend(Parameters vectors, int[] rows, float scale, float[] gradients) {
    for (int i = 0; i < gradients.length; i++) {
      if (gradients[i] != 0) {
        for (int row : rows) {
          vectors.descend(row * gradients.length + i, scale * gradients[i]);
        }
      }
    }
  }

  /**
   * @param side twice the place, and one more for what was read from the right
   */
  private void addPlace(int side, float[] states, float[] to) {
    for (int unit = 0; unit < UNITS; unit++) {
      int from = (side * UNITS + unit) * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        to[i] += states[unit] * places.get(from + i);
      }
    }
  }

  private void learnPlace(int side, float[] states, float[] gradients, float[] below) {
    for (int unit = 0; unit < UNITS; unit++) {
      int from = (side * UNITS + unit) * WIDTH;
      for (int i = 0; i < WIDTH; i++) {
        if (gradients[i] != 0) {
          below[unit] += gradients[i] * places.get(from + i);
          places.descend(from + i, gradients[i] * states[unit]);
        }
      }
    }
  }

  /** Learns one class, and returns the gradients of the sum. */
  private float[] learn(float[] sum, int wanted) {
    float[] units = hidden.sums(sum);
    float[] gradients = chances(last.sums(units));
    gradients[wanted] -= 1;
    return hidden.learn(sum, last.learn(units, gradients));
  }

  private static float[] chances(float[] sums) {
    float most = Float.NEGATIVE_INFINITY;
    for (float sum : sums) {
      most = Math.max(most, sum);
    }
    float all = 0;
    float[] chances = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      chances[i] = (float) Math.exp(sums[i] - most);
      all += chances[i];
    }
    for (int i = 0; i < sums.length; i++) {
      chances[i] /= all;
    }
    return chances;
  }
}
