package io.github.depeche.cli.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place beside a file or folder, on the same disk, where it is written before it is moved to its
 * name: {@code NAME.part}.
 */
final class Aside {

  private static final String ENDING = ".part";

  private final Path target;
  private final Path path;
  private final Path parent;

  /**
   * @param target where the finished file or folder goes; its parent folder is made
   * @throws IOException if that fails
   */
  Aside(Path target) throws IOException {
    // What a link leads to is written, and the link stays.
    this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    this.path = of(target);
    this.parent = Objects.requireNonNull(this.target.getParent(), "the root of the file system");
    Files.createDirectories(parent);
  }

  /** Returns the place for a file or folder, whether it is there or not. */
  static Path of(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    return real.resolveSibling(real.getFileName() + ENDING);
  }

  /** Returns where to write. */
  Path path() {
    return path;
  }

  /**
   * Moves what was written to its name. A file that is there is replaced. Into a folder that is
   * there, the files are moved one by one; others in it stay.
   *
   * @param last the name of the file to move behind the others
   */
  void moveToTarget(String last) throws IOException {
    if (Files.isDirectory(path) && Files.isDirectory(target)) {
      for (Path file : files(last)) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(path);
    } else {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
    force(parent);
  }

  /** Removes what was not moved. */
  void remove() throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : files("")) {
        Files.delete(file);
      }
    }
    Files.deleteIfExists(path);
  }

  /** Removes all files of a folder but one. */
  void clear(String kept) throws IOException {
    for (Path file : files(kept)) {
      if (!file.getFileName().toString().equals(kept)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files(String last) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .sorted(
              Comparator.comparing((Path file) -> file.getFileName().toString().equals(last))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  /** Brings the names in a folder to the disk, where the system can. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows has no such thing; there the names are safe without it.
      return;
    }
  }
}
