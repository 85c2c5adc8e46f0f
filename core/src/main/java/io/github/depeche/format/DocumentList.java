package io.github.depeche.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes {@code documents.jsonl}, the list of a folder's documents: one JSON object a
 * line with {@code id}, {@code date} ({@code YYYY-MM-DD}, {@code YYYY-MM} or null) and, if known,
 * {@code source}.
 */
public final class DocumentList {

  /** The name of the list in its folder. */
  public static final String FILE_NAME = "documents.jsonl";

  /**
   * A document of the list.
   *
   * @param id the document's id
   * @param date when it was published
   * @param source where it is from, in words
   * @param line the line that says so, from 1
   */
  public record Entry(String id, PublicationDate date, Optional<String> source, int line) {}

  private DocumentList() {}

  /**
   * Reads a list. A line that cannot be used is reported and left out.
   *
   * @param file the list
   * @param problems where problems are added
   * @return the entries by id, in file order
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Entry> read(Path file, List<Problem> problems) throws IOException {
    Optional<String> content = Utf8Text.read(file, new ProblemLog(file.toString(), problems));
    return parse(content.orElse(""), file.toString(), problems);
  }

  /**
   * Reads the content of a list. A line that cannot be used is reported and left out.
   *
   * @param file how problems name the list
   * @param problems where problems are added
   * @return the entries by id, in file order
   */
  public static Map<String, Entry> parse(String content, String file, List<Problem> problems) {
    ProblemLog log = new ProblemLog(file, problems);
    Map<String, Entry> entries = new LinkedHashMap<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      int at = ++number;
      if (!line.isBlank()) {
        JsonTexts.object(line, at, log)
            .flatMap(object -> entry(object, at, log))
            .ifPresent(
                entry -> {
                  if (entries.putIfAbsent(entry.id(), entry) != null) {
                    log.error(
                        at,
                        "document '" + entry.id() + "' is listed twice",
                        "keep one line for it");
                  }
                });
      }
    }
    return entries;
  }

  private static Optional<Entry> entry(JsonNode object, int line, ProblemLog log) {
    Optional<String> id = JsonTexts.string(object, "id").filter(value -> !value.isEmpty());
    if (id.isEmpty()) {
      log.error(line, "no \"id\"", "give the document's id, its file name without .txt");
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            id.get(), JsonTexts.date(object, line, log), JsonTexts.string(object, "source"), line));
  }

  /** Returns the line of a document, without a line end. */
  static String line(Document document) {
    ObjectNode object = JsonTexts.newObject();
    object.put("id", document.id());
    JsonTexts.putDate(object, "date", document.date());
    return object.toString();
  }
}
