package io.github.depeche.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.LeadingDate;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the articles of a call: one as plain text or as a JSON object with {@code text}, several as
 * a JSON array, as the array {@code documents} of a JSON object, or as JSON Lines. An article that
 * cannot be used does not cost the others.
 */
final class ArticleReader {

  static final MediaType JSON = MediaType.create("application", "json");
  static final MediaType NDJSON = MediaType.create("application", "x-ndjson");
  static final MediaType TEXT = MediaType.create("text", "plain");

  static final ImmutableList<MediaType> TYPES =
      ImmutableList.of(
          JSON,
          NDJSON,
          TEXT,
          MediaType.create("application", "jsonl"),
          MediaType.create("application", "ndjson"));

  /** How an article without an id is called. */
  private static final String NAME = "document";

  private final Optional<PublicationDate> date;

  private ArticleReader(Optional<PublicationDate> date) {
    this.date = date;
  }

  /**
   * @throws io.github.depeche.server.http.ProblemException 400 for what is not JSON or not UTF-8,
   *     415 for another type
   */
  static Articles read(Call call) {
    MediaType type = call.contentOf(TYPES);
    ArticleReader reader = new ArticleReader(call.parameter("date").map(ArticleReader::date));
    if (!type.equals(TEXT) && call.parameter("id").isPresent()) {
      throw HttpProblem.badRequest("the parameter 'id' is for plain text; write it in the JSON")
          .toss();
    }
    if (type.equals(TEXT)) {
      return reader.plain(call);
    }
    return type.equals(JSON) ? reader.json(call.body()) : reader.lines(call.body());
  }

  private static PublicationDate date(String text) {
    try {
      return PublicationDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw HttpProblem.badRequest(
              "the parameter 'date' is "
                  + HttpProblem.quote(text)
                  + ", no date of the calendar; write YYYY-MM-DD or YYYY-MM")
          .toss();
    }
  }

  private Articles plain(Call call) {
    String text = JsonBody.decode(call.body());
    String id = call.parameter("id").filter(given -> !given.isEmpty()).orElse(NAME);
    return new Articles(
        true, List.of(checked(0, Document.plain(id, text, PublicationDate.UNKNOWN))));
  }

  private Articles json(byte[] body) {
    JsonNode root = JsonBody.parse(body);
    JsonNode list = root.isObject() && !root.has("text") ? root.get("documents") : root;
    if (list != null && list.isArray()) {
      List<Articles.Item> items = new ArrayList<>();
      for (JsonNode node : list) {
        items.add(item(items.size(), node.toString()));
      }
      return new Articles(false, items);
    }
    if (!root.isObject() || list == null) {
      throw HttpProblem.unprocessable(
              "the JSON has neither \"text\" nor \"documents\"; send {\"text\": …},"
                  + " {\"documents\": [{\"text\": …}, …]} or an array of such objects")
          .toss();
    }
    return new Articles(true, List.of(item(0, root.toString())));
  }

  private Articles lines(byte[] body) {
    List<Articles.Item> items = new ArrayList<>();
    int start = 0;
    for (int line = 1; start < body.length; line++) {
      int end = start;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      List<Problem> problems = new ArrayList<>();
      Optional<String> json =
          new TextDecoder(NAME, problems).decode(Arrays.copyOfRange(body, start, end), line);
      if (json.isEmpty()) {
        items.add(Articles.Item.faulty(items.size(), NAME + "-" + line, words(problems, line)));
      } else if (!json.get().isBlank()) {
        items.add(item(items.size(), line, json.get()));
      }
      start = end + 1;
    }
    return new Articles(false, items);
  }

  private Articles.Item item(int index, String json) {
    return item(index, index + 1, json);
  }

  /**
   * @param number by which an article without an id is called
   */
  private Articles.Item item(int index, int number, String json) {
    List<Problem> problems = new ArrayList<>();
    Optional<Document> article = JsonLinesReader.readArticle(json, NAME, number, problems);
    String id =
        article.map(Document::id).or(() -> JsonLinesReader.id(json)).orElse(NAME + "-" + number);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Articles.Item.faulty(index, id, words(problems, 0));
    }
    return checked(index, article.orElseThrow());
  }

  /** Gives the article its date, if it can be worked on. */
  private Articles.Item checked(int index, Document article) {
    List<Problem> problems = new ArrayList<>();
    if (article.id().codePointCount(0, article.id().length()) > Articles.LONGEST_ID) {
      return Articles.Item.faulty(
          index,
          article.id(),
          "an id of more than " + Articles.LONGEST_ID + " characters; give a shorter one");
    }
    if (new TextDecoder(NAME, problems).check(article.text(), 0).isEmpty()) {
      return Articles.Item.faulty(index, article.id(), words(problems, 0));
    }
    PublicationDate published =
        date.or(() -> Optional.of(article.date()).filter(known -> !known.toString().isEmpty()))
            .or(() -> LeadingDate.of(article.text()))
            .orElse(PublicationDate.UNKNOWN);
    return Articles.Item.of(index, Document.plain(article.id(), article.text(), published));
  }

  /**
   * @param line where it stands; 0 to leave it out
   */
  private static String words(List<Problem> problems, int line) {
    Problem first = problems.get(0);
    String at = line == 0 ? "" : "line " + line + ": ";
    return at + JsonBody.plainWords(first.what()) + "; " + first.remedy();
  }
}
