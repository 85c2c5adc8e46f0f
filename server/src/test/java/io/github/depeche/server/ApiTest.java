package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.google.common.hash.Hashing;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.server.api.Routes;
import io.github.depeche.server.http.Route;
import io.github.depeche.server.http.ServerMetrics;
import io.github.depeche.server.http.Workers;
import io.github.depeche.server.inception.Recommenders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the server says of itself and of sentences, and its page. */
class ApiTest {

  @RegisterExtension private static final TestServer SERVER = TestServer.start();

  @Test
  void theDescriptionHasAllRoutesAndNoOther() throws IOException {
    JsonNode description = SERVER.get("/openapi.json").json();
    ImmutableSet.Builder<String> described = ImmutableSet.builder();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    Extractor extractor = TestServer.extractor(text -> null);
    try (Workers workers = new Workers(1, 1)) {
      Set<String> routes =
          Streams.concat(
                  Routes.of(extractor, new ServerMetrics(workers)).stream(),
                  Recommenders.routes(extractor).stream())
              .map(ApiTest::name)
              .collect(ImmutableSet.toImmutableSet());

      assertThat(described.build()).isEqualTo(routes);
    }
    assertThat(description).isEqualTo(new ObjectMapper().readTree(OpenApi.description()));
  }

  private static String name(Route route) {
    return (route.method().equals("GET") ? "get " : "post ") + route.path();
  }

  @Test
  void metricsCountRequestsAndDocuments() {
    SERVER.post("/v1/extract", "text/plain", "Un mot.");
    SERVER.get("/no/such/path");
    TestServer.Reply metrics = SERVER.get("/metrics");

    assertThat(metrics.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(metrics.text())
        .contains("depeche_requests_total{path=\"/v1/extract\",status=\"200\"}")
        .contains("depeche_requests_total{path=\"other\",status=\"404\"}")
        .contains("depeche_documents_total{outcome=\"extracted\"}")
        .contains("depeche_request_seconds_bucket{path=\"/v1/extract\",le=\"+Inf\"}")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("/no/such/path");
  }

  @Test
  void anExplanationTellsOfEachSentence() {
    JsonNode explanation =
        SERVER
            .postJson(
                "/v1/explain",
                "{\"text\":\"Le ministre russe a signé un accord. Le chat dort sur le tapis.\"}")
            .json();

    assertThat(explanation.get("sentences")).hasSize(2);
    JsonNode first = explanation.at("/sentences/0");
    assertThat(first.at("/events/0/type").asText()).isEqualTo("Agree-Sign");
    JsonNode realis = first.at("/events/0/realisSteps");
    assertThat(realis.findValuesAsText("by")).containsExactly("cues", "judge");
    assertThat(realis.findValuesAsText("realis")).containsExactly("Actual", "Actual");
    assertThat(first.get("predicates"))
        .anySatisfy(
            predicate -> {
              assertThat(predicate.get("lemma").asText()).isEqualTo("signer");
              assertThat(predicate.get("rules"))
                  .anySatisfy(rule -> assertThat(rule.get("fits").asBoolean()).isTrue());
            });
    JsonNode second = explanation.at("/sentences/1");
    assertThat(second.get("events")).isEmpty();
    assertThat(second.get("text").asText()).isEqualTo("Le chat dort sur le tapis.");
    assertThat(second.get("words")).isNotEmpty();
  }

  @Test
  void oneTextAtATimeIsExplained() {
    assertThat(SERVER.postJson("/v1/explain", "[{\"text\":\"a\"}]").problem(422))
        .contains("one text");
    assertThat(SERVER.post("/v1/explain", "text/plain", "Un mot. ".repeat(13_000)).problem(422))
        .contains("100000");
  }

  @Test
  void thePageLoadsOnlyItsOwn() {
    String page = SERVER.get("/").text();

    assertThat(Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page).results())
        .map(link -> link.group(1))
        .containsExactlyInAnyOrder(
            "data:,", "page.css", "page.js", "openapi.json", "health", "metrics");
    assertThat(SERVER.get("/page.css").header("Content-Type")).startsWith("text/css");
    assertThat(SERVER.get("/page.js").header("Content-Type")).startsWith("text/javascript");
  }

  @Test
  void thePolicyAllowsTheScriptsOfArticlesByTheirHashOnly() {
    String policy = SERVER.get("/").header("Content-Security-Policy");
    String articles =
        SERVER
            .post("/v1/extract?format=html", "text/plain", "Un mot.")
            .header("Content-Security-Policy");

    assertThat(Pattern.compile("(?s)<script>(.*?)</script>").matcher(HtmlPage.header()).results())
        .isNotEmpty()
        .allSatisfy(
            script -> {
              String hash =
                  Base64.getEncoder()
                      .encodeToString(
                          Hashing.sha256()
                              .hashString(script.group(1), StandardCharsets.UTF_8)
                              .asBytes());
              assertThat(policy).contains("'sha256-" + hash + "'");
              assertThat(articles).contains("'sha256-" + hash + "'");
            });
    assertThat(articles).doesNotContain("script-src 'unsafe-inline'", "connect-src");
  }
}
