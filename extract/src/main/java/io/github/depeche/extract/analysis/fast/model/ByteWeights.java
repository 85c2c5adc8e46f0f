package io.github.depeche.extract.analysis.fast.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Weights in eight bits each. Immutable.
 *
 * <p>Scoring is most of the engine's time, so eight weights are added at once: they are kept as
 * numbers from 0 to 255, and every other byte of a long is spread over a long of four sixteen-bit
 * sums, which as many features as there are cannot overflow.
 */
public final class ByteWeights implements Weights {

  /** What is added to a weight so that it is not negative. */
  private static final int BIAS = 128;

  /** With more features than this the sums could overflow. */
  private static final int MOST_FEATURES = 257;

  private static final int LANE = 0xffff;
  private static final long LOW_BYTES = 0x00ff00ff00ff00ffL;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final int width;
  private final int shift;

  /** Bytes from one row to the next: four, or a multiple of eight. */
  private final int stride;

  private final byte[] table;

  /**
   * @param width outcomes, the bytes of a row
   * @param weights rows, a power of two of them
   * @throws IllegalArgumentException if they are not
   */
  public ByteWeights(int width, byte[] weights) {
    this(width, weights.length / width);
    checkArgument(
        weights.length % width == 0, "%s bytes are not rows of %s", weights.length, width);
    for (int i = 0; i < weights.length; i++) {
      table[i / width * stride + i % width] = (byte) (weights[i] + BIAS);
    }
  }

  private ByteWeights(int width, int rows) {
    checkArgument(
        width > 0 && rows > 1 && Integer.bitCount(rows) == 1, "%s rows of %s", rows, width);
    this.width = width;
    this.shift = Integer.numberOfLeadingZeros(rows) + 1;
    this.stride = width <= 4 ? 4 : (width + 7) / 8 * 8;
    this.table = new byte[rows * stride];
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    checkArgument(count <= MOST_FEATURES, "%s features", count);
    if (stride == 4) {
      scoreFour(features, count, scores);
      return;
    }
    for (int at = 0; at < width; at += 8) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < count; i++) {
        long eight = (long) LONGS.get(table, (features[i] >>> shift) * stride + at);
        even += eight & LOW_BYTES;
        odd += eight >>> 8 & LOW_BYTES;
      }
      for (int k = at; k < Math.min(width, at + 8); k++) {
        long sums = (k & 1) == 0 ? even : odd;
        scores[k] = (int) (sums >>> (k - at) / 2 * 16 & LANE) - count * BIAS;
      }
    }
  }

  private void scoreFour(int[] features, int count, int[] scores) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < count; i++) {
      int four = (int) INTS.get(table, (features[i] >>> shift) * 4);
      even += four & (int) LOW_BYTES;
      odd += four >>> 8 & (int) LOW_BYTES;
    }
    for (int k = 0; k < width; k++) {
      int sums = (k & 1) == 0 ? even : odd;
      scores[k] = (sums >>> k / 2 * 16 & LANE) - count * BIAS;
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ByteWeights read(DataInputStream in) throws IOException {
    int width = in.readInt();
    int rows = in.readInt() / width;
    ByteWeights weights = new ByteWeights(width, rows);
    Arrays.fill(weights.table, (byte) BIAS);
    byte[] column = new byte[rows];
    for (int k = 0; k < width; k++) {
      in.readFully(column);
      for (int row = 0; row < rows; row++) {
        weights.table[row * weights.stride + k] = (byte) (column[row] + BIAS);
      }
    }
    return weights;
  }

  /**
   * Writes the table, not compressed: outcome by outcome, since neighbours of one kind are
   * compressed best.
   */
  public void write(DataOutputStream out) throws IOException {
    int rows = table.length / stride;
    out.writeInt(width);
    out.writeInt(rows * width);
    byte[] column = new byte[rows];
    for (int k = 0; k < width; k++) {
      for (int row = 0; row < rows; row++) {
        column[row] = (byte) (table[row * stride + k] - BIAS);
      }
      out.write(column);
    }
  }
}
