package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileClientsTest {

  private static final String HEAD = RawClient.head("POST /v1/extract", "text/plain", 20);

  /** What is no HTTP, or not as it should be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /health HTTP/1.1\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /health/..;/x HTTP/1.1\r\nHost: localhost\r\n\r\n"
      })
  void whatIsNoHttpIsAProblem(String request) {
    try (TestServer server = TestServer.start();
        RawClient client = new RawClient(server.port())) {
      String answer = client.send(request).endOfOutput().readAll();

      assertThat(answer).matches("(?s)HTTP/1.1 (400|404|505) .*");
      assertThat(answer).contains("application/problem+json", "\"detail\"");
      assertThat(answer).doesNotContain("Server:");
      Leaks.check(answer);
      assertThat(server.get("/health").status()).isEqualTo(200);
    }
  }

  @Test
  void headersAndAddressesThatAreTooLongAreRefused() {
    try (TestServer server = TestServer.start()) {
      for (String request :
          new String[] {
            "GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(50_000) + "\r\n\r\n",
            "GET /" + "a".repeat(50_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
          }) {
        try (RawClient client = new RawClient(server.port())) {
          assertThat(client.send(request).status()).isIn(414, 431);
        }
      }
    }
  }

  @Test
  void clientsThatAreKilledDoNoHarm() {
    try (TestServer server = TestServer.start()) {
      for (int i = 0; i < 50; i++) {
        RawClient client = new RawClient(server.port());
        if (i % 4 > 0) {
          client.send(HEAD.substring(0, i % 4 == 1 ? HEAD.length() / 2 : HEAD.length()));
        }
        if (i % 4 == 3) {
          client.send("Le ministre a signé ");
        }
        client.kill();
      }

      assertThat(server.post("/v1/extract", "text/plain", "Un mot.").status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatEndsTooSoonIsNoArticle() {
    try (TestServer server = TestServer.start();
        RawClient client = new RawClient(server.port())) {
      assertThat(client.send(HEAD).send("half").endOfOutput().status()).isIn(0, 400);
      assertThat(server.get("/metrics").text())
          .doesNotContain("depeche_documents_total{outcome=\"extracted\"}");
    }
  }

  @Test
  void aBodyThatComesTooSlowlyIsTimedOut() throws InterruptedException {
    ServerOptions quick =
        TestServer.OPTIONS.limits(1_000, Duration.ofSeconds(1), Duration.ofSeconds(5));
    try (TestServer server = TestServer.start(quick);
        RawClient client = new RawClient(server.port())) {
      client.send(HEAD);
      for (int i = 0; i < 4; i++) {
        client.offer(new byte[] {'a'});
        Thread.sleep(100);
      }
      String answer = client.readAll();

      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("problem+json", "Connection: close");
      assertThat(server.get("/health").status()).isEqualTo(200);
    }
  }

  @Test
  void requestsMayFollowEachOtherWithoutWaiting() {
    try (TestServer server = TestServer.start();
        RawClient client = new RawClient(server.port())) {
      String request = RawClient.head("POST /v1/extract", "text/plain", 7) + "Un mot.";
      String last = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      String answers = client.send(request + request + last).readAll();

      assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(4);
    }
  }
}
