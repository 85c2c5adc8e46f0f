package io.github.depeche.cli;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.DocumentList;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads annotated documents wherever they are: a folder of brat files, a JSON Lines file, or a
 * folder of these.
 */
final class AnnotatedFiles {

  private AnnotatedFiles() {}

  /**
   * Reads the documents at {@code path}.
   *
   * @param texts the texts that a folder of {@code .ann} files without any {@code .txt} annotates
   * @throws IOException if there is nothing that can be read
   */
  static ReadResult read(Path path, List<Document> texts) throws IOException {
    if (Files.isRegularFile(path)) {
      return JsonLinesReader.read(path);
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    List<Path> jsonLines = jsonLines(path);
    if (jsonLines.isEmpty()) {
      boolean textless =
          !texts.isEmpty() && files(path, ".txt").isEmpty() && !files(path, ".ann").isEmpty();
      return textless ? BratFolder.readAnnotations(path, texts) : BratFolder.read(path);
    }
    ReadResult all = new ReadResult(List.of(), List.of());
    for (Path file : jsonLines) {
      all = join(all, JsonLinesReader.read(file));
    }
    return all;
  }

  /** Returns both results as one. */
  static ReadResult join(ReadResult first, ReadResult second) {
    List<Document> documents = new ArrayList<>(first.documents());
    documents.addAll(second.documents());
    List<Problem> problems = new ArrayList<>(first.problems());
    problems.addAll(second.problems());
    return new ReadResult(documents, problems);
  }

  private static List<Path> jsonLines(Path folder) throws IOException {
    return files(folder, ".ann").isEmpty()
        ? files(folder, ".jsonl").stream()
            .filter(file -> !file.endsWith(DocumentList.FILE_NAME))
            .toList()
        : List.of();
  }

  private static List<Path> files(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }
}
