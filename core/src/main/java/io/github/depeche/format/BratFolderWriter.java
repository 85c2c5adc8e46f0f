package io.github.depeche.format;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.depeche.document.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a folder of brat files document by document, so that a large collection need not be in
 * memory. Not thread-safe.
 */
public final class BratFolderWriter implements AutoCloseable {

  private final Path folder;
  private final BufferedWriter list;

  /** In lower case, as some file systems do not tell case apart. */
  private final Set<String> names = new HashSet<>();

  /**
   * @param folder is made if it is not there; {@code documents.jsonl} in it is written anew
   * @throws IOException if that fails
   */
  public BratFolderWriter(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.list = Files.newBufferedWriter(folder.resolve(DocumentList.FILE_NAME));
  }

  /**
   * Writes {@code ID.txt} and {@code ID.ann} and adds the document to the list.
   *
   * @throws IllegalArgumentException if a document with that id, or one that differs only in case,
   *     was written before
   * @throws IOException if a file cannot be written
   */
  public void write(Document document) throws IOException {
    String name = FileNames.of(document.id());
    checkArgument(
        names.add(name.toLowerCase(Locale.ROOT)), "two documents have the id %s", document.id());
    Files.writeString(folder.resolve(name + ".txt"), document.text());
    Files.writeString(folder.resolve(name + ".ann"), BratWriter.write(document));
    list.append(DocumentList.line(document)).append('\n');
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
