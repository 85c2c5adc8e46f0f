package io.github.depeche.cli.input;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.DocumentList;
import io.github.depeche.format.LeadingDate;
import io.github.depeche.format.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds when an article was published. In this order: the date given for all; the article's own
 * ({@code date} in JSON); {@code documents.jsonl} in its folder; a date the text begins with. Not
 * thread-safe.
 */
final class Dates {

  private final Optional<PublicationDate> forAll;
  private final Map<Path, Map<String, DocumentList.Entry>> lists = new HashMap<>();

  Dates(Optional<PublicationDate> forAll) {
    this.forAll = forAll;
  }

  /**
   * Returns the article with its date.
   *
   * @param folder where its file is, if it is one
   * @param name the file's name without extension, by which the list may know it
   * @param problems where problems of the list are added when it is first read
   */
  Document dated(Document article, Optional<Path> folder, String name, List<Problem> problems) {
    PublicationDate date =
        forAll
            .or(() -> known(article.date()))
            .or(() -> folder.flatMap(path -> listed(article.id(), name, path, problems)))
            .or(() -> LeadingDate.of(article.text()))
            .orElse(PublicationDate.UNKNOWN);
    return new Document(
        article.id(), article.text(), date, article.mentions(), article.events(), article.links());
  }

  private Optional<PublicationDate> listed(
      String id, String name, Path folder, List<Problem> problems) {
    Map<String, DocumentList.Entry> list =
        lists.computeIfAbsent(folder, key -> read(key, problems));
    return Optional.ofNullable(list.getOrDefault(id, list.get(name)))
        .flatMap(entry -> known(entry.date()));
  }

  private static Map<String, DocumentList.Entry> read(Path folder, List<Problem> problems) {
    Path list = folder.resolve(DocumentList.FILE_NAME);
    if (!Files.isRegularFile(list)) {
      return Map.of();
    }
    try {
      return DocumentList.read(list, problems);
    } catch (IOException e) {
      problems.add(FileErrors.problem(list.toString(), e));
      return Map.of();
    }
  }

  private static Optional<PublicationDate> known(PublicationDate date) {
    return Optional.of(date).filter(found -> !found.equals(PublicationDate.UNKNOWN));
  }
}
