package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            TestServer.OPTIONS.allow(
                Set.of("depeche.example.org"), Set.of("https://pages.example.org")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost,200",
    "LOCALHOST:8080,200",
    "127.0.0.1:1,200",
    "[::1]:80,200",
    "10.1.2.3,200",
    "depeche.example.org,200",
    "evil.example,421",
    "localhost.evil.example,421",
    "127.0.0.1.evil.example,421"
  })
  void onlyOwnNamesAreAnsweredTo(String host, int status) {
    try (RawClient client = new RawClient(server.port())) {
      assertThat(client.send("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost,200",
    "https://localhost,200",
    "https://pages.example.org,200",
    "null,403",
    "http://localhost:9999,403",
    "https://evil.example,403",
    "http://pages.example.org,403",
    "file://localhost,403"
  })
  void pagesOfOtherOriginsMayNotAsk(String origin, int status) {
    try (RawClient client = new RawClient(server.port())) {
      client.send(
          "POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nOrigin: "
              + origin
              + "\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\nUn mot.");
      assertThat(client.status()).isEqualTo(status);
    }
  }

  @Test
  void onlyAllowedOriginsGetCorsHeaders() {
    String allowed = preflight("https://pages.example.org");
    String refused = preflight("https://evil.example");

    assertThat(allowed)
        .startsWith("HTTP/1.1 204 ")
        .contains(
            "Access-Control-Allow-Origin: https://pages.example.org\r\n",
            "Access-Control-Allow-Methods: GET, POST\r\n",
            "Vary: Origin\r\n");
    assertThat(refused).startsWith("HTTP/1.1 403 ").doesNotContain("Access-Control-Allow");
  }

  private static String preflight(String origin) {
    try (RawClient client = new RawClient(server.port())) {
      return client
          .send(
              "OPTIONS /v1/extract HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: "
                  + origin
                  + "\r\nAccess-Control-Request-Method: POST\r\n\r\n")
          .readAll();
    }
  }

  @Test
  void everyAnswerIsGuarded() {
    for (String path : new String[] {"/", "/health", "/metrics", "/nothing", "/v1/extract"}) {
      TestServer.Reply reply = server.get(path);
      assertThat(reply.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(reply.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'");
      assertThat(reply.header("Server")).as(path).isEmpty();
    }
  }
}
