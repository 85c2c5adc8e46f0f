package io.github.depeche.format;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.depeche.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the files of a brat folder, as {@link BratFolderWriter} does, into a zip archive. The same
 * documents give the same bytes. Not thread-safe.
 */
public final class BratZipWriter implements AutoCloseable {

  /** The first that a zip archive can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final StringBuilder list = new StringBuilder();

  /** In lower case, as some file systems do not tell case apart. */
  private final Set<String> names = new HashSet<>();

  /**
   * @param out is closed by {@link #close}
   */
  public BratZipWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /**
   * Adds a document.
   *
   * @throws IllegalArgumentException if a document with that id, or one that differs only in case,
   *     was written before
   * @throws IOException if that fails
   */
  public void write(Document document) throws IOException {
    String name = FileNames.of(document.id());
    checkArgument(
        names.add(name.toLowerCase(Locale.ROOT)), "two documents have the id %s", document.id());
    put(name + ".txt", document.text());
    put(name + ".ann", BratWriter.write(document));
    list.append(DocumentList.line(document)).append('\n');
  }

  private void put(String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Writes {@code documents.jsonl} and ends the archive. */
  @Override
  public void close() throws IOException {
    put(DocumentList.FILE_NAME, list.toString());
    zip.close();
  }
}
