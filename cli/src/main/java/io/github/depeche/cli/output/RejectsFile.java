package io.github.depeche.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.cli.input.Origin;
import io.github.depeche.format.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes inputs that gave no document, as JSON Lines with {@code id}, {@code input}, {@code line}
 * (null if unknown) and {@code reason}. Each line is there as soon as it is known.
 */
final class RejectsFile implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final PartFile file;

  /**
   * @param path missing parent folders are made
   * @param length what is kept of the file, in bytes
   */
  RejectsFile(Path path, long length) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    this.path = path;
    this.file = new PartFile(path, length);
  }

  void write(Origin origin, List<Problem> reasons) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", origin.id().orElse(null));
    line.put("input", origin.input());
    line.put("line", origin.line() == 0 ? null : origin.line());
    line.put(
        "reason",
        reasons.stream()
            .map(reason -> reason.what() + "; " + reason.remedy())
            .collect(Collectors.joining(". ")));
    try {
      file.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Makes sure that what was written outlasts this process, and returns its length in bytes. */
  long checkpoint() throws IOException {
    try {
      file.force();
      return file.length();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** An error of the system does not say which file it is of. */
  private FileSystemException unwritable(IOException error) {
    FileSystemException named =
        new FileSystemException(path.toString(), null, error.getMessage() + "; check the disk");
    named.initCause(error);
    return named;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
