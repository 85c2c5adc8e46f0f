package io.github.depeche.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads documents as {@link JsonLinesWriter} writes them, one JSON object a line. A line may also
 * hold only a text to be read: {@code text} is required, {@code id} (a string or a whole number)
 * and {@code date} are not. Unknown fields are ignored.
 */
public final class JsonLinesReader {

  private JsonLinesReader() {}

  /**
   * Reads a file. A line that cannot be used is reported and left out.
   *
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    ProblemLog log = new ProblemLog(file.toString(), problems);
    int number = 0;
    // Only \n and \r\n end a line: JSON strings may hold U+2028 and others.
    for (String line : Utf8Text.read(file, log).orElse("").split("\n", -1)) {
      int at = ++number;
      if (!line.isBlank()) {
        readLine(line, file.toString(), at, problems)
            .ifPresent(
                document -> {
                  if (ids.add(document.id())) {
                    documents.add(document);
                  } else {
                    log.error(
                        at,
                        "the id '" + document.id() + "' was already used above",
                        "give each line its own");
                  }
                });
      }
    }
    return new ReadResult(documents, problems);
  }

  /**
   * Reads one line. A document without an id is named after its file and line.
   *
   * @param line a JSON object
   * @param file how problems name the file
   * @param number the line's number, from 1
   * @param problems where problems are added
   * @return the document, or empty if the line has no text to read
   */
  public static Optional<Document> readLine(
      String line, String file, int number, List<Problem> problems) {
    ProblemLog log = new ProblemLog(file, problems);
    return JsonTexts.object(line, number, log)
        .flatMap(
            object ->
                article(object, numbered(file, number), number, log)
                    .map(article -> new JsonAnnotations(article, number, log).read(object)));
  }

  /**
   * Reads the article of one line, with its id and date; annotations it may have are not looked at.
   *
   * @param line a JSON object
   * @param file how problems name the file
   * @param number the line's number, from 1
   * @param problems where problems are added
   * @return the article, or empty if the line has no text to read
   */
  public static Optional<Document> readArticle(
      String line, String file, int number, List<Problem> problems) {
    return readArticle(line, file, number, numbered(file, number), problems);
  }

  /**
   * Reads the article of one line, as above, where lines have no numbers to name articles after.
   *
   * @param line a JSON object
   * @param file how problems name the file
   * @param number the line's number, from 1; 0 if not known
   * @param otherwise the article's id if the line has none
   * @param problems where problems are added
   * @return the article, or empty if the line has no text to read
   */
  public static Optional<Document> readArticle(
      String line, String file, int number, String otherwise, List<Problem> problems) {
    ProblemLog log = new ProblemLog(file, problems);
    return JsonTexts.object(line, number, log)
        .flatMap(object -> article(object, otherwise, number, log));
  }

  /** Returns the id that a line gives its document, also where there is no text. */
  public static Optional<String> id(String line) {
    return JsonTexts.object(line, 1, new ProblemLog("", new ArrayList<>())).flatMap(JsonTexts::id);
  }

  private static String numbered(String file, int line) {
    return Path.of(file).getFileName() + "-" + line;
  }

  /**
   * Returns whether a line holds annotations ({@code mentions} or {@code events}, be they empty)
   * and not only an article to be read. A line that is no JSON object holds none.
   */
  public static boolean hasAnnotations(String line) {
    return JsonTexts.object(line, 1, new ProblemLog("", new ArrayList<>()))
        .filter(object -> object.has("mentions") || object.has("events"))
        .isPresent();
  }

  private static Optional<Document> article(
      JsonNode object, String otherwise, int line, ProblemLog log) {
    Optional<String> text = JsonTexts.string(object, "text");
    if (text.isEmpty()) {
      log.error(line, "no \"text\"", "give the article as the string \"text\"");
      return Optional.empty();
    }
    String id = JsonTexts.id(object).orElse(otherwise);
    return Optional.of(Document.plain(id, text.get(), JsonTexts.date(object, line, log)));
  }
}
