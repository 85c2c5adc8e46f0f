package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes lines to a file. A pipe or device is written to directly. */
final class FileSink implements DocumentSink {

  private final OutputFormat format;
  private final OutputStream out;
  private final Aside aside;

  FileSink(OutputFormat format, Path file) throws IOException {
    this.format = format;
    this.aside = new Aside(file);
    boolean direct = Files.exists(file) && !Files.isRegularFile(file);
    this.out = new BufferedOutputStream(Files.newOutputStream(direct ? file : aside.path()));
    put(format.header());
  }

  @Override
  public void write(Document document) throws IOException {
    put(format.lines(document));
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void commit() throws IOException {
    out.close();
    if (Files.exists(aside.path())) {
      aside.moveToTarget();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    aside.remove();
  }
}
