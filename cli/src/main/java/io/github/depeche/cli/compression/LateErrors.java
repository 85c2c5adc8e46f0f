package io.github.depeche.cli.compression;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Gives what can be read before the place where reading fails, and fails only then. A decompressor
 * throws away what it has of a read that fails; here that is at most {@link #CHUNK} bytes.
 */
final class LateErrors extends FilterInputStream {

  private static final int CHUNK = 256;

  LateErrors(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return super.read(into, from, Math.min(CHUNK, length));
  }

  /** Nothing is known to be there, so that a buffer does not ask again for what it could give. */
  @Override
  public int available() {
    return 0;
  }
}
