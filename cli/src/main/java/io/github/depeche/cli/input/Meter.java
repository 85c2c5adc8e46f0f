package io.github.depeche.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read from the inputs, as they are on disk. Thread-safe. */
final class Meter {

  private final AtomicLong read = new AtomicLong();

  /** Returns how many bytes were read so far. */
  long read() {
    return read.get();
  }

  InputStream on(InputStream in) {
    return new Metered(in);
  }

  private final class Metered extends FilterInputStream {

    Metered(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      read.addAndGet(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read.addAndGet(Math.max(0, count));
      return count;
    }
  }
}
