package io.github.depeche.format;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.depeche.document.Document;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a folder of brat files document by document, so that a large collection need not be in
 * memory. Not thread-safe.
 */
public final class BratFolderWriter implements AutoCloseable {

  private final Path folder;
  private final Writer list;

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
   * Goes on in a folder where documents were written before.
   *
   * @param list where the lines of {@code documents.jsonl} go; closed with this
   * @param written the ids of the documents that are there
   */
  public BratFolderWriter(Path folder, Writer list, Collection<String> written) {
    this.folder = folder;
    this.list = list;
    written.forEach(id -> names.add(unified(id)));
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
    checkArgument(names.add(unified(document.id())), "two documents have the id %s", document.id());
    Files.writeString(folder.resolve(name + ".txt"), document.text());
    Files.writeString(folder.resolve(name + ".ann"), BratWriter.write(document));
    list.append(DocumentList.line(document)).append('\n');
  }

  private static String unified(String id) {
    return FileNames.of(id).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    list.close();
  }
}
