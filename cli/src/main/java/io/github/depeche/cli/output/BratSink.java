package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratFolderWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a folder of brat files. */
final class BratSink implements DocumentSink {

  private final Aside aside;
  private final BratFolderWriter writer;

  BratSink(Path folder) throws IOException {
    this.aside = new Aside(folder);
    this.writer = new BratFolderWriter(aside.path());
  }

  @Override
  public void write(Document document) throws IOException {
    writer.write(document);
  }

  @Override
  public void commit() throws IOException {
    writer.close();
    aside.moveToTarget();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    aside.remove();
  }
}
