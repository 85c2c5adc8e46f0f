package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

  @RegisterExtension private static final TestServer SERVER = TestServer.start();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"text\":|1|9",
        "{\"text\": \"a\",\\n  text: 1}|2|3",
        "{\"text\": \"a\", \"text\": \"b\"}|1|20",
        "{\"text\": \"a\"} {}|1|16",
        "nonsense|1|1",
        "[1,|1|4",
        "~~|1|1"
      })
  void badJsonHasItsPlace(String body, int line, int column) {
    TestServer.Reply reply = SERVER.postJson("/v1/extract", body.replace("\\n", "\n"));

    assertThat(reply.problem(400)).contains("JSON");
    assertThat(reply.json().get("line").asInt()).isEqualTo(line);
    assertThat(reply.json().get("column").asInt()).isBetween(column - 1, column + 1);
  }

  @Test
  void whatIsNotUtf8HasItsLine() {
    byte[] latin1 = "{\"text\":\n\"d\u00e9p\u00eache\"}".getBytes(StandardCharsets.ISO_8859_1);
    TestServer.Reply reply = SERVER.post("/v1/extract", "application/json", latin1);

    assertThat(reply.problem(400)).contains("0xE9");
    assertThat(reply.json().get("line").asInt()).isEqualTo(2);
    assertThat(SERVER.post("/v1/extract", "text/plain", latin1).problem(400)).contains("0xE9");
  }

  @TestFactory
  Stream<DynamicTest> deepJsonIsRefused() {
    return Stream.of("[", "{\"documents\":")
        .map(
            open ->
                DynamicTest.dynamicTest(
                    open,
                    () ->
                        assertThat(SERVER.postJson("/v1/extract", open.repeat(10_000)).problem(400))
                            .contains("nesting depth")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "application/x-www-form-urlencoded",
        "image/png",
        "text/plain; charset=iso-8859-1",
        "application/json; charset=nonsense"
      })
  void aWrongTypeIsToldWhatIsTaken(String type) {
    assertThat(SERVER.post("/v1/extract", type, "{\"text\":\"a\"}").problem(415))
        .contains("application/json");
  }

  @Test
  void whatIsNoTypeIsABadRequest() {
    assertThat(SERVER.post("/v1/extract", "nonsense", "a").problem(400)).contains("Content-Type");
  }

  @Test
  void whatCannotBeHadIsNotAcceptable() {
    String told =
        SERVER.post("/v1/extract", "text/plain", "a", "Accept", "image/png, audio/*").problem(406);

    assertThat(told).contains("application/json", "text/csv", "application/zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/v1", "/v1/extract/", "/v1/Extract", "/..%5c", "/%2e%2e/x"})
  void anUnknownPathIsNotFound(String path) {
    TestServer.Reply reply = SERVER.get(path);

    assertThat(reply.status()).isIn(400, 404);
    reply.problem(reply.status());
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    TestServer.Reply extract = SERVER.get("/v1/extract");
    TestServer.Reply health = SERVER.postJson("/health", "{}");
    TestServer.Reply delete = SERVER.send(SERVER.request("/").DELETE().build(), new byte[0]);

    assertThat(extract.problem(405)).contains("POST");
    assertThat(extract.header("Allow")).isEqualTo("POST, OPTIONS");
    assertThat(health.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    delete.problem(405);
  }

  @Test
  void optionsAndHeadAreAnswered() {
    TestServer.Reply options =
        SERVER.send(
            SERVER.request("/v1/extract").method("OPTIONS", BodyPublishers.noBody()).build(),
            new byte[0]);
    TestServer.Reply head =
        SERVER.send(
            SERVER.request("/health").method("HEAD", BodyPublishers.noBody()).build(), new byte[0]);

    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("POST, OPTIONS");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?fromat=csv",
        "?format=xml",
        "?format=json&format=csv",
        "?date=yesterday",
        "?date=2025-02-30",
        "?id=a",
      })
  void aWrongParameterIsRefused(String query) {
    SERVER.postJson("/v1/extract" + query, "{\"text\":\"a\"}").problem(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?date=%C3", "?date=%C3%28", "?%C3=a"})
  void aQueryThatIsNotUtf8IsToldSo(String query) {
    assertThat(SERVER.postJson("/v1/extract" + query, "{\"text\":\"a\"}").problem(400))
        .contains("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?date=%C3", "?date=%C3%28", "?%zz=1", "?date=%", "?fromat=csv"})
  void aWrongQueryIsRefusedWhenTheBodyComesLater(String query) throws InterruptedException {
    String body = "{\"text\":\"a\"}";
    try (RawClient client = new RawClient(SERVER.port())) {
      client.send(RawClient.head("POST /v1/extract" + query, "application/json", body.length()));
      Thread.sleep(50);
      client.offer(body.getBytes(StandardCharsets.UTF_8));

      assertThat(client.status()).isEqualTo(400);
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    byte[] large = new byte[TestServer.OPTIONS.maxBody() + 1];
    byte[] huge = new byte[20 * TestServer.OPTIONS.maxBody()];
    HttpRequest chunked =
        SERVER
            .request("/v1/extract")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
            .build();

    assertThat(SERVER.post("/v1/extract", "text/plain", large).problem(413)).contains("200000");
    assertThat(SERVER.send(chunked, large).problem(413)).contains("--max-body");
    assertThat(RawClient.statusOf(SERVER.port(), "POST /v1/extract", "text/plain", huge))
        .isEqualTo(413);
  }

  @Test
  void anArticleThatIsNoneIsToldWhy() {
    assertThat(SERVER.post("/v1/extract", "text/plain", " \n").problem(422)).contains("no text");
    assertThat(SERVER.post("/v1/extract", "text/plain", "").problem(422)).contains("no text");
    assertThat(SERVER.postJson("/v1/extract", "{\"text\":\"\\ud800\"}").problem(422))
        .contains("surrogate");
  }

  @Test
  void whatAnEngineThrowsStaysInside() {
    try (TestServer faulty =
        TestServer.start(
            TestServer.OPTIONS,
            TestServer.extractor(
                text -> {
                  throw new IllegalStateException("secret of /home/somebody");
                }))) {
      assertThat(faulty.postJson("/v1/extract", "{\"text\":\"a\"}").problem(422))
          .contains("internal error");
      assertThat(faulty.postJson("/v1/explain", "{\"text\":\"a\"}").problem(500))
          .contains("incident");
    }
  }
}
