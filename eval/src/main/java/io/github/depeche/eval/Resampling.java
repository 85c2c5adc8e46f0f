package io.github.depeche.eval;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws documents with replacement, again and again, always in the same way for one seed.
 *
 * @param samples how many sets of documents are drawn, at least 1
 * @param seed decides what is drawn
 */
public record Resampling(int samples, long seed) {

  /** A thousand sets of documents. */
  public static final Resampling DEFAULT = new Resampling(1_000, 1);

  private static final int BLOCK = 32;

  /** The golden ratio of 2^64, which spreads small numbers. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /**
   * @throws IllegalArgumentException if {@code samples} is not positive
   */
  public Resampling {
    checkArgument(samples > 0, "%s samples: draw at least one", samples);
  }

  /** Returns how many blocks of samples there are. */
  int blocks() {
    return (samples + BLOCK - 1) / BLOCK;
  }

  /** Returns how many samples a block has: the same for all but the last. */
  int samples(int block) {
    return Math.min(BLOCK, samples - block * BLOCK);
  }

  /** Returns the number of a block's first sample. */
  int first(int block) {
    return block * BLOCK;
  }

  /**
   * Returns how often each of {@code documents} is in each sample of a block, those of a document
   * side by side. The numbers of a sample add up to {@code documents}.
   */
  int[] draw(int block, int documents) {
    int size = samples(block);
    int[] times = new int[documents * size];
    for (int k = 0; k < size; k++) {
      SplittableRandom random = random(first(block) + k);
      for (int i = 0; i < documents; i++) {
        times[random.nextInt(documents) * size + k]++;
      }
    }
    return times;
  }

  /**
   * Returns the generator of a sample. It begins at a number that was mixed: generators that begin
   * at neighbouring numbers of a sequence give the same draws, only shifted.
   */
  private SplittableRandom random(int sample) {
    return new SplittableRandom(new SplittableRandom(seed + sample * GOLDEN).nextLong());
  }

  /**
   * Returns from the 2.5th to the 97.5th percentile of {@code values}, those that are not numbers
   * left out; of none, all is possible.
   */
  static Interval middle95(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return new Interval(0, 1);
    }
    return new Interval(percentile(sorted, 0.025), percentile(sorted, 0.975));
  }

  private static double percentile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
