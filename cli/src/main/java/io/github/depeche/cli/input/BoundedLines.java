package io.github.depeche.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes without ever holding more than one, nor more of one than a given length. */
final class BoundedLines implements Closeable {

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes its bytes without the line end; only the first ones if it is too long
   * @param tooLong whether bytes were left out
   */
  record Line(int number, byte[] bytes, boolean tooLong) {}

  private final BufferedInputStream in;
  private final int longest;
  private int number;

  /**
   * @param in where to read; closed with this
   * @param longest how many bytes of a line to keep
   */
  BoundedLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /**
   * Returns the next line, or null at the end. Only {@code \n} ends a line.
   *
   * @throws IOException if reading fails
   */
  @Nullable Line next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (bytes.size() < longest) {
        bytes.write(c);
      } else {
        tooLong = true;
      }
    }
    return new Line(++number, bytes.toByteArray(), tooLong);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
