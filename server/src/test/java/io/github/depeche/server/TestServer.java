package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server for a test, or as an extension for a class of tests, and a client that holds each
 * exchange against {@code /openapi.json}.
 */
public final class TestServer implements AutoCloseable, AfterAllCallback {

  private static final Supplier<Extractor> EXTRACTOR =
      Suppliers.memoize(() -> Extractor.builder().build());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Fast enough for tests, and long enough for a busy machine. */
  static final ServerOptions OPTIONS =
      ServerOptions.defaults()
          .at("127.0.0.1", 0)
          .limits(200_000, Duration.ofSeconds(60), Duration.ofSeconds(20));

  /** After so long what is waited for will never be. */
  static final Duration LONGEST = Duration.ofMinutes(2);

  private final DepecheServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestServer(DepecheServer server) {
    this.server = server;
  }

  /** What came back. */
  public record Reply(HttpRequest request, int status, HttpResponse<byte[]> response) {

    /** Returns the body as text. */
    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** Returns the body as JSON. */
    public JsonNode json() {
      try {
        return MAPPER.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    /** Returns a header; empty if there is none. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Requires a problem with a status, and returns what it says. */
    public String problem(int status) {
      assertThat(this.status).as(text()).isEqualTo(status);
      assertThat(header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(json().get("status").asInt()).isEqualTo(status);
      Leaks.check(text());
      return json().get("detail").asText();
    }
  }

  /** Starts a server over the extractor that all tests share. */
  public static TestServer start() {
    return start(OPTIONS, EXTRACTOR.get());
  }

  static TestServer start(ServerOptions options) {
    return start(options, EXTRACTOR.get());
  }

  static TestServer start(ServerOptions options, Extractor extractor) {
    try {
      return new TestServer(DepecheServer.start(extractor, options));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start", e);
    }
  }

  /** Returns an extractor that finds nothing, as its engine does what a test wants. */
  static Extractor extractor(Analyzer before) {
    return Extractor.builder()
        .analyzer(
            text -> {
              before.analyze(text);
              return new Analysis(text, List.of());
            })
        .build();
  }

  int port() {
    return server.port();
  }

  DepecheServer server() {
    return server;
  }

  /** Waits until the metrics hold a line. */
  void awaitMetric(String line) throws InterruptedException {
    long start = System.nanoTime();
    String metrics = get("/metrics").text();
    while (metrics.lines().noneMatch(line::equals)) {
      assertThat(System.nanoTime() - start).as(metrics).isLessThan(LONGEST.toNanos());
      Thread.sleep(5);
      metrics = get("/metrics").text();
    }
  }

  /** Asks for what is at a path. */
  public Reply get(String path) {
    return send(request(path).GET().build(), new byte[0]);
  }

  /** Posts JSON. */
  public Reply postJson(String path, String json) {
    return post(path, "application/json", json);
  }

  /** Posts a body of a type; none is said if it is empty. */
  public Reply post(String path, String type, String body, String... headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return post(path, type, bytes, headers);
  }

  Reply post(String path, String type, byte[] body, String... headers) {
    HttpRequest.Builder request = request(path).POST(BodyPublishers.ofByteArray(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build(), body);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).timeout(LONGEST);
  }

  Reply send(HttpRequest request, byte[] body) {
    return send(request, body, false);
  }

  /** Posts what is not meant to be valid, and does not hold it against the description. */
  Reply postBroken(String path, String type, byte[] body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build(),
        body,
        true);
  }

  private Reply send(HttpRequest request, byte[] body, boolean broken) {
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      boolean valid = response.headers().firstValue("Depeche-Problems").isEmpty();
      if (!broken) {
        OpenApi.check(request, body, response, valid);
      }
      return new Reply(request, response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(request.toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.close();
  }
}
