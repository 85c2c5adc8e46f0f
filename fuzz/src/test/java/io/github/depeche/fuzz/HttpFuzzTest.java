package io.github.depeche.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.net.MediaType;
import com.google.common.primitives.Bytes;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.api.Routes;
import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.Endpoint;
import io.github.depeche.server.http.ProblemException;
import io.github.depeche.server.http.Route;
import io.github.depeche.server.http.ServerMetrics;
import io.github.depeche.server.http.Workers;
import io.github.depeche.server.inception.Recommenders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a request, behind a line with its type: an answer or a problem of the client, never a
 * failure of ours.
 */
final class HttpFuzzTest {

  private static final List<Endpoint> ENDPOINTS = endpoints();

  @FuzzTest(maxDuration = "10m")
  void body(byte[] data) {
    int line = Bytes.indexOf(data, (byte) '\n');
    Optional<MediaType> type = type(new String(data, 0, Math.max(0, line), UTF_8));
    byte[] body = Arrays.copyOfRange(data, line + 1, data.length);
    for (Endpoint endpoint : ENDPOINTS) {
      Call call = new Call(Map.of(), type, List.of(), body, () -> false);
      try {
        Answer answer = endpoint.answer(call);
        assertThat(answer.status()).isLessThan(500);
      } catch (ProblemException e) {
        // What a client is told.
      }
    }
  }

  private static Optional<MediaType> type(String line) {
    try {
      return Optional.of(MediaType.parse(line));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Endpoint> endpoints() {
    Extractor extractor = Extractor.builder().build();
    List<Endpoint> all = new ArrayList<>();
    Routes.of(extractor, new ServerMetrics(new Workers(1, 1))).stream()
        .filter(route -> route.path().startsWith("/v1/"))
        .map(Route::endpoint)
        .forEach(all::add);
    Recommenders.routes(extractor).stream().map(Route::endpoint).forEach(all::add);
    return all;
  }
}
