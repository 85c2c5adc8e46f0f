package io.github.depeche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.net.MediaType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The body of a request: an answer or a problem of the client, never a failure of ours. */
final class HttpFuzzTest {

  private static final List<Endpoint> ENDPOINTS = endpoints();

  @FuzzTest(maxDuration = "10m")
  void body(byte[] data) {
    for (Endpoint endpoint : ENDPOINTS) {
      Call call =
          new Call(
              Map.of(),
              Optional.of(MediaType.create("application", "json")),
              List.of(),
              data,
              () -> false);
      try {
        Answer answer = endpoint.answer(call);
        assertThat(answer.status()).isLessThan(500);
      } catch (ProblemException e) {
        // What a client is told.
      }
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
