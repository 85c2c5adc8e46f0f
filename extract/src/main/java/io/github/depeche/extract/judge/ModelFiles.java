package io.github.depeche.extract.judge;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** The models that come with the library. */
final class ModelFiles {

  private static final int BUFFER = 1 << 16;

  private ModelFiles() {}

  /** Makes a model of a file. */
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Reads a model.
   *
   * @param resource a file beside this class, compressed by gzip
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  static <T> T load(String resource, Reader<T> reader) {
    try (InputStream file = ModelFiles.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(
            "the model " + resource + " is missing in depeche-extract's jar: build it again");
      }
      try (DataInputStream in = new DataInputStream(new GZIPInputStream(file, BUFFER))) {
        return reader.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }
}
