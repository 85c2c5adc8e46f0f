package io.github.depeche.cli.input;

import io.github.depeche.cli.compression.Compression;
import io.github.depeche.format.DocumentList;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The files with articles in a folder and below. */
final class FolderFiles {

  private FolderFiles() {}

  /**
   * Returns every {@code .txt} and {@code .jsonl} below, ordered by name, without the lists of
   * dates.
   *
   * @param unreadable where sub-folders that cannot be read are added
   */
  static List<Path> below(Path folder, List<Input> unreadable) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          // A link to a folder is followed where the user names it, but not below, where it may
          // lead in circles.
          folder.toRealPath(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (hasArticles(file.getFileName().toString())) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              unreadable.add(Input.unreadable(FileErrors.problem(file.toString(), e)));
              return FileVisitResult.CONTINUE;
            }
          });
      Path real = folder.toRealPath();
      files.replaceAll(file -> folder.resolve(real.relativize(file)));
    } catch (IOException e) {
      unreadable.add(Input.unreadable(FileErrors.problem(folder.toString(), e)));
    }
    files.sort(Comparator.comparing(file -> relativeName(folder, file)));
    return files;
  }

  /** Returns the path of a file from a folder, with slashes on every system. */
  static String relativeName(Path folder, Path file) {
    return String.join(
        "/",
        StreamSupport.stream(folder.relativize(file).spliterator(), false)
            .map(Path::toString)
            .toList());
  }

  private static boolean hasArticles(String name) {
    String lower = Compression.strip(name).toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt")
        || lower.endsWith(".jsonl") && !lower.equals(DocumentList.FILE_NAME);
  }
}
