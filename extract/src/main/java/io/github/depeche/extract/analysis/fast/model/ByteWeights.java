package io.github.depeche.extract.analysis.fast.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights in eight bits each. Immutable. */
public final class ByteWeights implements Weights {

  private final int width;
  private final int shift;
  private final byte[] table;

  /**
   * @param width outcomes, the bytes of a row
   * @param table rows, a power of two of them
   */
  public ByteWeights(int width, byte[] table) {
    int rows = table.length / width;
    if (Integer.bitCount(rows) != 1 || rows * width != table.length) {
      throw new IllegalArgumentException(table.length + " bytes are not a power of two of rows of " + width);
    }
    this.width = width;
    this.shift = Integer.numberOfLeadingZeros(rows) + 1;
    this.table = table;
  }

  @Override
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, width, 0);
    for (int i = 0; i < count; i++) {
      int row = (features[i] >>> shift) * width;
      for (int k = 0; k < width; k++) {
        scores[k] += table[row + k];
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static ByteWeights read(DataInputStream in) throws IOException {
    int width = in.readInt();
    byte[] table = new byte[in.readInt()];
    // Outcome by outcome, since neighbours in a file of equal kinds are compressed best.
    byte[] column = new byte[table.length / width];
    for (int k = 0; k < width; k++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        table[row * width + k] = column[row];
      }
    }
    return new ByteWeights(width, table);
  }

  /** Writes the table, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeInt(table.length);
    byte[] column = new byte[table.length / width];
    for (int k = 0; k < width; k++) {
      for (int row = 0; row < column.length; row++) {
        column[row] = table[row * width + k];
      }
      out.write(column);
    }
  }
}
