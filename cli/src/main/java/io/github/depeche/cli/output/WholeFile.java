package io.github.depeche.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file such that it is there whole, or stays as it was. */
public final class WholeFile {

  private WholeFile() {}

  /**
   * Writes bytes. A pipe or device is written to directly.
   *
   * @param file its parent folder is made
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    Aside aside = new Aside(file);
    try {
      Files.write(aside.path(), bytes);
      aside.moveToTarget("");
    } finally {
      aside.remove();
    }
  }
}
