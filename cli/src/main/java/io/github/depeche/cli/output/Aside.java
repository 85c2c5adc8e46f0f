package io.github.depeche.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place beside a file or folder, on the same disk, where it is written before it is moved to its
 * name.
 */
final class Aside {

  private final Path target;
  private final Path path;

  /**
   * @param target where the finished file or folder goes; its parent folder is made
   * @throws IOException if that fails
   */
  Aside(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    Path parent = Objects.requireNonNull(this.target.getParent(), "the root of the file system");
    Files.createDirectories(parent);
    this.path =
        parent.resolve(
            "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  /** Returns where to write. */
  Path path() {
    return path;
  }

  /**
   * Moves what was written to its name. A file that is there is replaced. Into a folder that is
   * there, the files are moved one by one; others in it stay.
   */
  void moveToTarget() throws IOException {
    if (Files.isDirectory(target)) {
      for (Path file : files()) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } else {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not moved. */
  void remove() throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : files()) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(path);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
