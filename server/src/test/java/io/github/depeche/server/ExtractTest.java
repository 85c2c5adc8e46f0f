package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractTest {

  private static final String TEXT =
      "Le ministre vietnamien de la Défense a signé mercredi un accord avec la Russie.";
  private static final String ARTICLE =
      "{\"id\":\"a\",\"date\":\"2025-12-03\",\"text\":\"" + TEXT + "\"}";

  @RegisterExtension private static final TestServer SERVER = TestServer.start();

  @Test
  void anArticleAsJsonGivesADocument() {
    JsonNode document = SERVER.postJson("/v1/extract", ARTICLE).json();

    assertThat(document.get("id").asText()).isEqualTo("a");
    assertThat(document.get("text").asText()).isEqualTo(TEXT);
    assertThat(document.at("/events/0/type").asText()).isEqualTo("Agree-Sign");
    assertThat(document.at("/events/0/trigger/text").asText()).isEqualTo("signé");
    assertThat(document.toString()).contains("\"timex\":\"2025-12-03\"");
  }

  @Test
  void plainTextTakesIdAndDateFromTheQuery() {
    TestServer.Reply reply =
        SERVER.post("/v1/extract?date=2025-12-03&id=d%C3%A9p%C3%AAche", "text/plain", TEXT);

    assertThat(reply.json().get("id").asText()).isEqualTo("dépêche");
    assertThat(reply.json().get("date").asText()).isEqualTo("2025-12-03");
    assertThat(SERVER.post("/v1/extract", "text/plain; charset=UTF-8", TEXT).json().get("date"))
        .isEmpty();
  }

  @Test
  void aLeadingDateInTheTextIsTaken() {
    TestServer.Reply reply = SERVER.post("/v1/extract", "text/plain", "date 2025-12-03 " + TEXT);

    assertThat(reply.json().get("date").asText()).isEqualTo("2025-12-03");
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode document = SERVER.post("/v1/extract", "text/plain", "😀 " + TEXT).json();

    assertThat(document.at("/events/0/trigger/start").asInt()).isEqualTo(2 + TEXT.indexOf("signé"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|{\"documents\":[%s,%s]}",
        "application/json|[%s,%s]",
        "application/x-ndjson|%s\\n\\r\\n%s",
        "application/jsonl|%s\\n%s\\n"
      })
  void manyArticlesGiveManyDocuments(String type, String body) {
    String articles = body.replace("\\n", "\n").replace("\\r", "\r").replace("%s", ARTICLE);
    JsonNode answer = SERVER.post("/v1/extract?format=json", type, articles).json();

    assertThat(answer.get("documents")).hasSize(2);
    assertThat(answer.get("problems")).isEmpty();
  }

  @Test
  void linesGiveLines() {
    TestServer.Reply reply =
        SERVER.post("/v1/extract", "application/x-ndjson", ARTICLE + "\n" + ARTICLE);

    assertThat(reply.header("Content-Type")).isEqualTo("application/x-ndjson");
    assertThat(reply.text().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":\"a\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json|application/json|{\"id\"",
        "jsonl|application/x-ndjson|{\"id\"",
        "csv|text/csv; charset=utf-8; header=present|document,published,event",
        "plover|application/vnd.plover+x-ndjson|{\"id\":\"a#E1\"",
        "html|text/html; charset=utf-8|<!DOCTYPE html>"
      })
  void formatsAreChosenByParameterAndByAccept(String name, String type, String start) {
    String accepted = type.replaceFirst(";.*", "");
    TestServer.Reply named = SERVER.post("/v1/extract?format=" + name, "application/json", ARTICLE);
    TestServer.Reply wanted =
        SERVER.post(
            "/v1/extract", "application/json", ARTICLE, "Accept", "image/png;q=1," + accepted);

    assertThat(named.header("Content-Type")).isEqualTo(type);
    assertThat(named.text()).startsWith(start);
    assertThat(wanted.header("Content-Type")).isEqualTo(type);
    assertThat(wanted.text()).isEqualTo(named.text());
  }

  @Test
  void acceptIsHeldToItsOrder() {
    TestServer.Reply reply =
        SERVER.post(
            "/v1/extract",
            "application/json",
            ARTICLE,
            "Accept",
            "text/html;q=0.5, text/csv;q=0.7, application/json;q=0, */*;q=0.1");

    assertThat(reply.header("Content-Type")).startsWith("text/csv");
  }

  @Test
  void bratIsAZipOfTheFolder() throws IOException {
    TestServer.Reply reply = SERVER.postJson("/v1/extract?format=brat", "[" + ARTICLE + "]");
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(reply.response().body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    assertThat(files).containsOnlyKeys("a.ann", "a.txt", "documents.jsonl");
    assertThat(files.get("a.txt")).isEqualTo(TEXT);
    assertThat(files.get("a.ann")).contains("Agree-Sign");
    assertThat(files.get("documents.jsonl")).isEqualTo("{\"id\":\"a\",\"date\":\"2025-12-03\"}\n");
  }

  @Test
  void oneFaultyDocumentDoesNotCostTheOthers() {
    String lines =
        String.join(
            "\n",
            ARTICLE,
            "{\"id\":\"b\"}",
            "{broken",
            "{\"id\":\"c\",\"text\":\"  \"}",
            "{\"id\":\"d\",\"text\":\"T\",\"date\":\"2025-02-30\"}",
            ARTICLE);
    TestServer.Reply json = SERVER.post("/v1/extract?format=json", "application/x-ndjson", lines);
    TestServer.Reply jsonl = SERVER.post("/v1/extract", "application/x-ndjson", lines);

    assertThat(json.header("Depeche-Problems")).isEqualTo("4");
    assertThat(json.json().get("documents")).hasSize(2);
    assertThat(json.json().get("problems"))
        .extracting(problem -> problem.get("index").asInt() + " " + problem.get("id").asText())
        .containsExactly("1 b", "2 document-3", "3 c", "4 d");
    assertThat(json.json().at("/problems/1/detail").asText()).contains("not JSON at column ");
    assertThat(json.json().at("/problems/3/detail").asText()).contains("2025-02-30");
    assertThat(jsonl.text().lines()).hasSize(6);
    assertThat(jsonl.text().lines().toList().get(1))
        .startsWith("{\"id\":\"b\",\"problem\":{\"index\":1");
    Leaks.check(json.text());
  }

  @Test
  void aLineThatIsNotUtf8DoesNotCostTheOthers() {
    byte[] bytes = (ARTICLE + "\n{\"text\":\"?\"}\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xE9;
    TestServer.Reply reply = SERVER.post("/v1/extract?format=json", "application/x-ndjson", bytes);

    assertThat(reply.json().get("documents")).hasSize(1);
    assertThat(reply.json().at("/problems/0/detail").asText()).startsWith("line 2: not UTF-8");
  }

  @Test
  void whereNothingCanBeWorkedOnTheAnswerSaysSo() {
    assertThat(SERVER.postJson("/v1/extract", "{\"id\":\"a\"}").problem(422)).contains("\"text\"");
    assertThat(SERVER.postJson("/v1/extract", "{}").problem(422)).contains("\"documents\"");
    assertThat(SERVER.postJson("/v1/extract", "7").problem(422)).contains("\"documents\"");
    TestServer.Reply batch = SERVER.postJson("/v1/extract", "[{\"id\":\"a\"},5]");
    assertThat(batch.problem(422)).startsWith("none of");
    assertThat(batch.json().get("problems")).hasSize(2);
  }

  @Test
  void twoOfOneNameAreTooManyForAFolder() {
    TestServer.Reply reply =
        SERVER.postJson("/v1/extract?format=brat", "[" + ARTICLE + "," + ARTICLE + "]");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Depeche-Problems")).isEqualTo("1");
  }

  @Test
  void anIdMayBeANumberAndNotTooLong() {
    String face = "😀";
    JsonNode answer =
        SERVER
            .postJson(
                "/v1/extract",
                "[{\"id\":12,\"text\":\"Oslo\"},{\"id\":\"%s\",\"text\":\"Oslo\"},{\"id\":7}]"
                    .formatted(face.repeat(201)))
            .json();

    assertThat(answer.at("/documents/0/id").asText()).isEqualTo("12");
    assertThat(answer.at("/problems/0/id").asText()).isEqualTo(face.repeat(200));
    assertThat(answer.at("/problems/0/detail").asText()).contains("more than 200 characters");
    assertThat(answer.at("/problems/1/id").asText()).isEqualTo("7");
  }

  @Test
  void anEmptyListGivesAnEmptyList() {
    assertThat(SERVER.postJson("/v1/extract", "[]").text())
        .isEqualTo("{\"documents\":[],\"problems\":[]}");
  }
}
