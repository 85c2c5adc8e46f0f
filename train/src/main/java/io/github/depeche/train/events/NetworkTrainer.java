package io.github.depeche.train.events;

import io.github.depeche.extract.judge.Network;
import io.github.depeche.extract.judge.Networks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains {@link Networks}, sample by sample; some properties of each, drawn by chance, are kept
 * from it, so that it does not rely on single ones (dropout; Srivastava et al. 2014). The same
 * samples give the same networks.
 */
final class NetworkTrainer {

  /** Units of the vectors and of the layer behind them; see {@code train/EVENTS.md}. */
  private static final int WIDTH = 24;

  private static final int EPOCHS = 3;
  private static final float DROPPED = 0.3f;

  /** How often a property must be there to be known. */
  private static final int LEAST = 6;

  /** The usual deviation of vectors before they have learnt anything. */
  private static final double FIRST = 0.05;

  private final int[][] samples;
  private final int[] classes;
  private final Random random;
  private final Parameters vectors;
  private final Parameters bias = Parameters.zero(WIDTH);
  private final Layer hidden;
  private final Layer last;

  private NetworkTrainer(int[][] samples, int[] classes, int count, int rows, long seed) {
    this.samples = samples;
    this.classes = classes;
    this.random = new Random(seed);
    this.vectors = Parameters.random(rows * WIDTH, FIRST, random);
    this.hidden = new Layer(WIDTH, WIDTH, random);
    this.last = new Layer(WIDTH, count, random);
  }

  /**
   * Returns networks that differ in how they began.
   *
   * @param properties of each sample, by their hashes
   * @param classes that of each sample
   * @param count of classes
   * @param networks how many
   */
  static Networks train(List<int[]> properties, int[] classes, int count, int networks) {
    int[] keys = known(properties);
    int[][] samples = rows(properties, keys);
    List<NetworkTrainer> trained =
        IntStream.range(0, networks)
            .parallel()
            .mapToObj(
                seed -> new NetworkTrainer(samples, classes, count, keys.length, seed).learn())
            .toList();
    return Networks.of(
        keys,
        trained.stream().map(trainer -> trainer.vectors.values()).toList(),
        trained.stream().map(NetworkTrainer::network).toList());
  }

  private static int[] known(List<int[]> properties) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int[] sample : properties) {
      for (int property : sample) {
        counts.merge(property, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private static int[][] rows(List<int[]> properties, int[] keys) {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int row = 0; row < keys.length; row++) {
      rows.put(keys[row], row);
    }
    return properties.stream()
        .map(sample -> IntStream.of(sample).filter(rows::containsKey).map(rows::get).toArray())
        .toArray(int[][]::new);
  }

  private NetworkTrainer learn() {
    int[] order = IntStream.range(0, samples.length).toArray();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order);
      for (int sample : order) {
        learn(some(samples[sample]), classes[sample]);
      }
    }
    return this;
  }

  private Network network() {
    return new Network(bias.values(), hidden.dense(), last.dense());
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  private int[] some(int[] rows) {
    return IntStream.of(rows).filter(row -> random.nextFloat() >= DROPPED).toArray();
  }

  private void learn(int[] rows, int wanted) {
    // Vectors count for more while some are kept away, so that the sum is as long as with all.
    float scale = 1 / (1 - DROPPED);
    float[] sum = bias.values();
    for (int row : rows) {
      for (int i = 0; i < WIDTH; i++) {
        sum[i] += scale * vectors.get(row * WIDTH + i);
      }
    }
    float[] units = hidden.sums(sum);
    float[] gradients = chances(last.sums(units));
    gradients[wanted] -= 1;
    float[] below = hidden.learn(sum, last.learn(units, gradients));
    for (int i = 0; i < WIDTH; i++) {
      if (below[i] != 0) {
        bias.descend(i, below[i]);
        for (int row : rows) {
          vectors.descend(row * WIDTH + i, scale * below[i]);
        }
      }
    }
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
