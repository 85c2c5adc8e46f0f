package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Writes lines to a stream, such as standard output, a pipe or a device. */
final class StreamSink implements DocumentSink {

  private final OutputFormat format;
  private final OutputStream out;
  private final boolean owned;

  /** A stream that belongs to somebody else. */
  StreamSink(OutputFormat format, OutputStream out) throws IOException {
    this(format, out, false);
  }

  private StreamSink(OutputFormat format, OutputStream out, boolean owned) throws IOException {
    this.format = format;
    this.out = out;
    this.owned = owned;
    put(format.header());
  }

  /** A stream that is closed with the sink. */
  static StreamSink owning(OutputFormat format, OutputStream out) throws IOException {
    return new StreamSink(format, out, true);
  }

  @Override
  public void write(Document document) throws IOException {
    put(format.lines(document));
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public OptionalLong checkpoint() {
    return OptionalLong.empty();
  }

  @Override
  public void keep() {
    // There is nothing aside.
  }

  @Override
  public void commit() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (owned) {
      out.close();
    }
  }
}
