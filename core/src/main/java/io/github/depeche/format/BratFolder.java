package io.github.depeche.format;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads and writes a folder of brat files: {@code documents.jsonl} with ids and dates, and per
 * document {@code ID.txt} and {@code ID.ann}. In file names, characters that would leave the folder
 * or that some file system forbids are written as {@code %} and two hexadecimal digits.
 */
public final class BratFolder {

  private BratFolder() {}

  /**
   * Reads a folder; sub-folders are not looked at. Documents come in the order of {@code
   * documents.jsonl}, then those it does not list by name.
   *
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static ReadResult read(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, DocumentList.Entry> entries = entries(folder, problems);
    Set<String> ids = new LinkedHashSet<>(entries.keySet());
    for (String id : idsOf(folder, ".txt")) {
      if (ids.add(id) && !entries.isEmpty()) {
        log(folder, id, ".txt", problems)
            .warning(
                0, "not listed in " + DocumentList.FILE_NAME, "add a line with its id and date");
      }
    }
    for (String id : idsOf(folder, ".ann")) {
      if (!ids.contains(id)) {
        log(folder, id, ".ann", problems)
            .error(0, "there is no text " + id + ".txt", "add the text it annotates");
      }
    }
    List<Document> documents = new ArrayList<>();
    for (String id : ids) {
      Optional<DocumentList.Entry> entry = Optional.ofNullable(entries.get(id));
      text(folder, id, entry, problems)
          .map(
              text ->
                  Document.plain(
                      id,
                      text,
                      entry.map(DocumentList.Entry::date).orElse(PublicationDate.UNKNOWN)))
          .ifPresent(documents::add);
    }
    for (int i = 0; i < documents.size(); i++) {
      documents.set(i, annotated(folder, documents.get(i), problems));
    }
    return new ReadResult(documents, problems);
  }

  /**
   * Reads the annotations of texts that are known already; of the folder only the {@code .ann}
   * files are looked at.
   *
   * @param texts the documents to which the annotations belong, found by id; what is marked in them
   *     is not looked at
   * @return those of {@code texts} for which there are annotations
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static ReadResult readAnnotations(Path folder, Collection<Document> texts)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(idsOf(folder, ".ann"));
    for (Document text : texts) {
      if (unknown.remove(text.id())) {
        documents.add(annotated(folder, text, problems));
      }
    }
    for (String id : unknown) {
      log(folder, id, ".ann", problems)
          .error(0, "no text has the id " + id, "name the file after its document");
    }
    return new ReadResult(documents, problems);
  }

  private static Map<String, DocumentList.Entry> entries(Path folder, List<Problem> problems)
      throws IOException {
    Path list = folder.resolve(DocumentList.FILE_NAME);
    if (Files.isRegularFile(list)) {
      return DocumentList.read(list, problems);
    }
    new ProblemLog(list.toString(), problems)
        .warning(
            0,
            "there is no such file, so no dates",
            "write one JSON line per document with id and date");
    return new LinkedHashMap<>();
  }

  private static List<String> idsOf(Path folder, String extension) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension))
          .map(name -> FileNames.id(name.substring(0, name.length() - extension.length())))
          .sorted()
          .toList();
    }
  }

  private static Optional<String> text(
      Path folder, String id, Optional<DocumentList.Entry> entry, List<Problem> problems)
      throws IOException {
    Path file = file(folder, id, ".txt");
    if (!Files.isRegularFile(file)) {
      new ProblemLog(folder.resolve(DocumentList.FILE_NAME).toString(), problems)
          .error(
              entry.map(DocumentList.Entry::line).orElse(0),
              "document '" + id + "' has no file " + file.getFileName(),
              "add the text or drop the line");
      return Optional.empty();
    }
    ProblemLog log = log(folder, id, ".txt", problems);
    Optional<String> text = Utf8Text.read(file, log);
    text.flatMap(Utf8Text::firstCarriageReturn)
        .ifPresent(
            line ->
                log.warning(
                    line,
                    "the line ends in CR LF, which offsets count as two",
                    "save with \\n as line end and check the offsets"));
    return text;
  }

  private static Document annotated(Path folder, Document document, List<Problem> problems)
      throws IOException {
    Path file = file(folder, document.id(), ".ann");
    if (!Files.isRegularFile(file)) {
      log(folder, document.id(), ".ann", problems)
          .error(0, "there is no such file", "add it, empty if nothing is to be marked");
      return document;
    }
    return Utf8Text.read(file, log(folder, document.id(), ".ann", problems))
        .map(annotations -> BratReader.read(document, annotations, file.toString(), problems))
        .orElse(Document.plain(document.id(), document.text(), document.date()));
  }

  /**
   * Writes documents to a folder, which is made if it is not there. Files of other documents in it
   * are left alone, but {@code documents.jsonl} is written anew.
   *
   * @throws IllegalArgumentException if two documents have one id
   * @throws IOException if a file cannot be written
   */
  public static void write(Path folder, Collection<Document> documents) throws IOException {
    try (BratFolderWriter writer = new BratFolderWriter(folder)) {
      for (Document document : documents) {
        writer.write(document);
      }
    }
  }

  private static Path file(Path folder, String id, String extension) {
    return folder.resolve(FileNames.of(id) + extension);
  }

  private static ProblemLog log(Path folder, String id, String extension, List<Problem> problems) {
    return new ProblemLog(file(folder, id, extension).toString(), problems);
  }
}
