package io.github.depeche.cli.output;

import io.github.depeche.cli.compression.Compression;
import io.github.depeche.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Writes lines to a file, aside until all are there. Compressed files consist of members of about a
 * megabyte each, cut by length alone, so that going on gives the same bytes as never having
 * stopped.
 */
final class FileSink implements DocumentSink {

  /** A block's length before compression, at least, in bytes. */
  private static final int COMPRESSED_BLOCK = 1 << 20;

  private static final int BLOCK = 1 << 16;

  private final OutputFormat format;
  private final Compression compression;
  private final Aside aside;
  private final PartFile file;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private boolean kept;

  FileSink(OutputFormat format, Path path, long checkpoint) throws IOException {
    this.format = format;
    this.compression = Compression.ofName(path.toString());
    this.aside = new Aside(path);
    this.file = new PartFile(aside.path(), checkpoint);
    this.kept = checkpoint > 0;
    if (checkpoint == 0) {
      // Not written yet: a disk that is full would leave the file that is made here.
      block.writeBytes(format.header().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void write(Document document) throws IOException {
    put(format.lines(document));
  }

  private void put(String text) throws IOException {
    block.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    if (block.size() >= (compression == Compression.NONE ? BLOCK : COMPRESSED_BLOCK)) {
      writeBlock();
    }
  }

  private void writeBlock() throws IOException {
    if (block.size() > 0) {
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (OutputStream out = compression.compressing(compressed)) {
        block.writeTo(out);
      }
      compressed.writeTo(file.out());
      block.reset();
    }
  }

  @Override
  public OptionalLong checkpoint() throws IOException {
    if (compression == Compression.NONE) {
      writeBlock();
    }
    if (block.size() > 0) {
      return OptionalLong.empty();
    }
    file.force();
    return OptionalLong.of(file.length());
  }

  @Override
  public void keep() {
    kept = true;
  }

  @Override
  public void commit() throws IOException {
    writeBlock();
    file.force();
    file.close();
    aside.moveToTarget("");
  }

  @Override
  public void close() throws IOException {
    file.close();
    if (!kept) {
      aside.remove();
    }
  }
}
