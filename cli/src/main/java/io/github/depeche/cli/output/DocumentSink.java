package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Takes documents one by one. What was written to a file or folder is there only after {@link
 * #commit}; until then it is aside. Closing without it leaves everything as it was, unless {@link
 * #keep} was called.
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
   * made. A file whose name ends in {@code .gz} or {@code .zst} is compressed.
   *
   * @throws IOException if nothing can be written there
   */
  static DocumentSink path(OutputFormat format, Path path) throws IOException {
    return path(format, path, 0);
  }

  /**
   * Returns a sink that goes on behind a checkpoint of an unfinished one.
   *
   * @param checkpoint what {@link #checkpoint} gave; what was written after it is forgotten. 0
   *     begins anew
   * @throws IOException if nothing can be written there, another process is writing, or what was
   *     written is not all there
   */
  static DocumentSink path(OutputFormat format, Path path, long checkpoint) throws IOException {
    if (format.isFolder()) {
      return new BratSink(path, checkpoint);
    }
    return Files.exists(path) && !Files.isRegularFile(path)
        ? StreamSink.owning(format, Files.newOutputStream(path))
        : new FileSink(format, path, checkpoint);
  }

  /** Returns where a file or folder is written before it is finished. */
  static Path aside(Path path) throws IOException {
    return Aside.of(path);
  }

  /**
   * Writes a document.
   *
   * @throws IllegalArgumentException if this document cannot be written beside the others; the sink
   *     can still be used
   * @throws IOException if writing fails
   */
  void write(Document document) throws IOException;

  /**
   * Makes sure that what was written so far outlasts this process.
   *
   * @return from where to go on after it; empty if that is not possible between these documents
   * @throws IOException if writing fails
   */
  OptionalLong checkpoint() throws IOException;

  /** From now on, closing leaves what was written aside, to go on with later. */
  void keep();

  /** Puts what was written in its place. */
  void commit() throws IOException;
}
