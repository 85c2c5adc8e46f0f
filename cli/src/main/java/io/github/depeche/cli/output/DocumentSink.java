package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Takes documents one by one. What was written to a file or folder is there only after {@link
 * #commit}; closing without it leaves everything as it was.
 */
public interface DocumentSink extends Closeable {

  /**
   * Returns a sink for the lines of a format on a stream, which is flushed after each document and
   * not closed.
   */
  static DocumentSink lines(OutputFormat format, OutputStream out) throws IOException {
    return new StreamSink(format, out);
  }

  /**
   * Returns a sink for a file, or for the folder of a folder format; missing parent folders are
   * made.
   *
   * @throws IOException if nothing can be written there
   */
  static DocumentSink path(OutputFormat format, Path path) throws IOException {
    return format.isFolder() ? new BratSink(path) : new FileSink(format, path);
  }

  /**
   * Writes a document.
   *
   * @throws IllegalArgumentException if this document cannot be written beside the others; the sink
   *     can still be used
   * @throws IOException if writing fails
   */
  void write(Document document) throws IOException;

  /** Puts what was written in its place. */
  void commit() throws IOException;
}
