package io.github.depeche.server.api;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratZipWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A folder of brat files as a zip archive. */
final class BratZip implements ResultWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final BratZipWriter writer = new BratZipWriter(out);

  @Override
  public void document(Document document) {
    try {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  @Override
  public void problem(ItemProblem problem) {
    // A folder has no place for it; the header counts them.
  }

  @Override
  public byte[] bytes() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toByteArray();
  }
}
