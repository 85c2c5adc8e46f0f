package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analysis;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers go out to clients that are slow, impolite or particular. */
class AnswersTest {

  /** More than the buffers of a socket hold. */
  private static final int LONG = 6_000_000;

  private static final int SMALL_BUFFER = 4_096;

  /** An engine that finds nothing, at once. */
  private static final Extractor QUICK =
      TestServer.extractor(text -> new Analysis(text, List.of()));

  private static TestServer server(int seconds) {
    return TestServer.start(
        TestServer.OPTIONS.limits(LONG, Duration.ofSeconds(seconds), Duration.ofSeconds(2)), QUICK);
  }

  /** A request whose answer is as long as itself. */
  private static RawClient askingForMuch(TestServer server) {
    String documents = ("{\"text\":\"" + "a".repeat(LONG / 10) + "\"}\n").repeat(9);
    return new RawClient(server.port(), SMALL_BUFFER)
        .send(RawClient.head("POST /v1/extract", "application/x-ndjson", documents.length()))
        .send(documents);
  }

  @Test
  void whoDoesNotReadIsCutOff() throws InterruptedException {
    try (TestServer server = server(5);
        RawClient client = answered(server)) {
      server.awaitMetric("depeche_clients_gone_total 1.0");

      assertThat(client.readAll().length()).isLessThan(LONG / 10 * 9);
      assertThat(server.get("/health").status()).isEqualTo(200);
    }
  }

  /** A machine that is busy may need longer than the time limit; then the client asks again. */
  private static RawClient answered(TestServer server) {
    for (int attempt = 0; attempt < 10; attempt++) {
      RawClient client = askingForMuch(server);
      if (client.status() == 200) {
        return client;
      }
      client.close();
    }
    throw new AssertionError("never answered");
  }

  @Test
  void whoReadsSlowlyGetsAll() throws InterruptedException {
    try (TestServer server = server(120);
        RawClient client = askingForMuch(server)) {
      StringBuilder answer = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        answer.append(client.readSome(10_000));
        Thread.sleep(10);
      }
      answer.append(client.readSome(LONG / 10 * 9 - answer.length()));

      assertThat(answer).startsWith("HTTP/1.1 200 ").hasSize(LONG / 10 * 9);
      assertThat(server.get("/metrics").text()).contains("depeche_clients_gone_total 0.0");
    }
  }

  @Test
  void manyWhoDoNotReadKeepNobodyFromTheServer() {
    try (TestServer server = server(120)) {
      List<RawClient> idlers =
          java.util.stream.Stream.generate(() -> askingForMuch(server)).limit(8).toList();
      idlers.forEach(idler -> assertThat(idler.status()).isIn(200, 503));

      assertThat(server.post("/v1/extract", "text/plain", "Un mot.").status()).isEqualTo(200);
      idlers.forEach(RawClient::kill);
    }
  }

  @Test
  void aServerThatIsClosedDoesNotWaitForThem() {
    TestServer server = server(120);
    try (RawClient client = askingForMuch(server)) {
      assertThat(client.status()).isEqualTo(200);

      server.close();

      assertThat(client.readAll().length()).isLessThan(LONG);
    }
  }

  @Test
  void whoSendsNoMoreStillGetsTheAnswer() {
    try (TestServer server = server(60);
        RawClient client = new RawClient(server.port())) {
      String answer =
          client
              .send(RawClient.head("POST /v1/extract", "text/plain", 7))
              .send("Un mot.")
              .endOfOutput()
              .readAll();

      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"text\":\"Un mot.\"");
    }
  }

  @Test
  void whoAsksBeforeTheBodyIsToldToGoOnOrNot() {
    try (TestServer server = server(60)) {
      String head = "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n";
      String text = head + "Content-Type: text/plain\r\nContent-Length: ";
      try (RawClient client = new RawClient(server.port())) {
        assertThat(client.send(text + "7\r\n\r\n").status()).isEqualTo(100);
        assertThat(client.readSome(2)).isEqualTo("\r\n");
        assertThat(client.send("Un mot.").status()).isEqualTo(200);
      }
      try (RawClient client = new RawClient(server.port())) {
        assertThat(client.send(text + 9L * LONG + "\r\n\r\n").status()).isEqualTo(413);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-nonsense"})
  void aCompressedBodyIsToldThatItIsNotTaken(String coding) {
    try (TestServer server = server(60)) {
      assertThat(
              server
                  .post("/v1/extract", "text/plain", "Un mot.", "Content-Encoding", coding)
                  .problem(415))
          .contains(coding);
      assertThat(
              server
                  .post("/v1/extract", "text/plain", "Un mot.", "Content-Encoding", "Identity")
                  .status())
          .isEqualTo(200);
    }
  }
}
