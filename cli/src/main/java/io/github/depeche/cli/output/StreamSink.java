package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines to a stream that belongs to somebody else. */
final class StreamSink implements DocumentSink {

  private final OutputFormat format;
  private final OutputStream out;

  StreamSink(OutputFormat format, OutputStream out) throws IOException {
    this.format = format;
    this.out = out;
    put(format.header());
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
  public void commit() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    // The stream is not ours.
  }
}
