package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratFolderWriter;
import io.github.depeche.format.DocumentList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Writes a folder of brat files, aside until all are there. Its list of documents says how far it
 * got: files of documents that are not on it are written again.
 */
final class BratSink implements DocumentSink {

  private final Aside aside;
  private final PartFile list;
  private final Writer lines;
  private final BratFolderWriter writer;
  private boolean kept;

  BratSink(Path folder, long checkpoint) throws IOException {
    this.aside = new Aside(folder);
    Files.createDirectories(aside.path());
    Path path = aside.path().resolve(DocumentList.FILE_NAME);
    // Read before it is locked: a lock ends when any stream on its file is closed.
    Set<String> written = checkpoint == 0 ? Set.of() : written(path, checkpoint);
    this.list = new PartFile(path, checkpoint);
    if (checkpoint == 0) {
      aside.clear(DocumentList.FILE_NAME);
    }
    this.lines = new OutputStreamWriter(list.out(), StandardCharsets.UTF_8);
    this.writer = new BratFolderWriter(aside.path(), lines, written);
    this.kept = checkpoint > 0;
  }

  /** Returns whether all files of a folder aside, its list as the last, were moved. */
  static boolean isMoved(Path part) {
    return Files.notExists(part.resolve(DocumentList.FILE_NAME));
  }

  private static Set<String> written(Path path, long checkpoint) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(checkpoint));
      String lines = new String(bytes, StandardCharsets.UTF_8);
      return DocumentList.parse(lines, path.toString(), new ArrayList<>()).keySet();
    }
  }

  @Override
  public void write(Document document) throws IOException {
    writer.write(document);
  }

  @Override
  public OptionalLong checkpoint() throws IOException {
    lines.flush();
    list.force();
    return OptionalLong.of(list.length());
  }

  @Override
  public void keep() {
    kept = true;
  }

  @Override
  public void commit() throws IOException {
    lines.flush();
    list.force();
    list.close();
    aside.moveToTarget(DocumentList.FILE_NAME);
  }

  @Override
  public void close() throws IOException {
    list.close();
    if (!kept) {
      aside.remove();
    }
  }
}
