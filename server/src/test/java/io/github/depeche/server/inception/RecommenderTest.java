package io.github.depeche.server.inception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.server.TestServer;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** INCEpTION's side is played by Apache UIMA, with which INCEpTION writes and reads documents. */
class RecommenderTest {

  private static final String TEXT =
      "date 2025-12-03\n« Paix » & <accord> 😀\tHanoï – Le ministre vietnamien de la Défense"
          + " a signé mercredi un accord avec la Russie.\nIl se rendra samedi à Moscou.";

  @RegisterExtension private static final TestServer SERVER = TestServer.start();

  private static CAS predict(String kind, CAS cas, String layer, String feature, String anchoring) {
    String answer =
        SERVER
            .postJson(
                "/v1/inception/" + kind + "/predict",
                Inception.request(cas, layer, feature, anchoring, false).toString())
            .json()
            .get("document")
            .asText();
    return Inception.read(answer);
  }

  /** The suggestions as {@code covered text=label}. */
  private static List<String> suggestions(CAS cas, String layer, String feature) {
    return Inception.annotations(cas, layer).stream()
        .filter(found -> Inception.isPrediction(found))
        .map(found -> found.getCoveredText() + "=" + Inception.label(found, feature))
        .toList();
  }

  @Test
  void eventsAreSuggestedAtTheirTriggers() {
    CAS answer = predict("events", Inception.document(TEXT), Inception.EVENT, "kind", "tokens");

    assertThat(answer.getDocumentText()).isEqualTo(TEXT);
    assertThat(suggestions(answer, Inception.EVENT, "kind"))
        .containsExactly("signé=Agree-Sign", "rendra=Consult-Visit");
    AnnotationFS first = Inception.annotations(answer, Inception.EVENT).get(0);
    assertThat(Inception.label(first, "kind_score_explanation")).contains("rule sign");
  }

  @ParameterizedTest
  @CsvSource({
    "mentions, Hanoï=GPE",
    "mentions, Russie=GPE",
    "codes, Russie=RUS",
    "dates, mercredi=2025-12-03",
    "dates, samedi=2025-12-06",
    "realis, signé=Actual",
    "realis, rendra=Planned"
  })
  void eachKindHasItsLabels(String kind, String expected) {
    CAS answer = predict(kind, Inception.document(TEXT), Inception.ENTITY, "value", "characters");

    assertThat(suggestions(answer, Inception.ENTITY, "value")).contains(expected);
  }

  @Test
  void whatAnnotatorsHaveMarkedStaysAndOldSuggestionsGo() {
    CAS cas = Inception.document(TEXT);
    int start = TEXT.indexOf("Hanoï");
    Inception.annotate(cas, Inception.ENTITY, start, start + 5, "value", "CITY", false);
    Inception.annotate(cas, Inception.ENTITY, 0, 4, "value", "OLD", true);
    CAS answer = predict("mentions", cas, Inception.ENTITY, "value", "tokens");

    assertThat(Inception.annotations(answer, Inception.ENTITY))
        .filteredOn(found -> !Inception.isPrediction(found))
        .extracting(found -> found.getCoveredText() + "=" + Inception.label(found, "value"))
        .containsExactly("Hanoï=CITY");
    assertThat(suggestions(answer, Inception.ENTITY, "value"))
        .contains("Hanoï=GPE")
        .noneMatch(found -> found.endsWith("=OLD"));
    assertThat(Inception.annotations(answer, Inception.TOKEN))
        .hasSameSizeAs(Inception.annotations(cas, Inception.TOKEN));
    assertThat(Inception.annotations(answer, Inception.SENTENCE))
        .hasSameSizeAs(Inception.annotations(cas, Inception.SENTENCE));
  }

  @Test
  void suggestionsKeepToTheLayersAnchors() {
    CAS whole = predict("mentions", Inception.document(TEXT), Inception.ENTITY, "value", "tokens");
    List<AnnotationFS> tokens = Inception.annotations(whole, Inception.TOKEN);
    CAS single =
        predict("mentions", Inception.document(TEXT), Inception.ENTITY, "value", "singleToken");
    CAS sentences =
        predict("events", Inception.document(TEXT), Inception.EVENT, "kind", "sentences");

    assertThat(Inception.annotations(whole, Inception.ENTITY))
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(tokens).anyMatch(token -> token.getBegin() == found.getBegin());
              assertThat(tokens).anyMatch(token -> token.getEnd() == found.getEnd());
            });
    assertThat(suggestions(single, Inception.ENTITY, "value"))
        .contains("Hanoï=GPE")
        .noneMatch(found -> found.contains(" "));
    assertThat(suggestions(sentences, Inception.EVENT, "kind"))
        .contains("Il se rendra samedi à Moscou.=Consult-Visit");
  }

  @Test
  void aTextWithoutAnyIsAnsweredAsItWas() {
    CAS answer =
        predict("events", Inception.document("Un mot."), Inception.EVENT, "kind", "tokens");

    assertThat(suggestions(answer, Inception.EVENT, "kind")).isEmpty();
    assertThat(answer.getDocumentText()).isEqualTo("Un mot.");
  }

  @Test
  void trainingIsThankedFor() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.putArray("documents");

    assertThat(SERVER.postJson("/v1/inception/events/train", request.toString()).status())
        .isEqualTo(204);
    SERVER.postJson("/v1/inception/events/train", "{}").problem(422);
  }

  @ParameterizedTest
  @CsvSource({
    "no.such.Layer, value, no type",
    "webanno.custom.Event, nothing, no feature",
    "webanno.custom.Event, count, one string",
    "webanno.custom.Link, kind, relations",
    "uima.tcas.Annotation, kind, no type",
    "' ', kind, metadata"
  })
  void aLayerThatCannotTakeSuggestionsIsToldWhy(String layer, String feature, String told) {
    ObjectNode request =
        Inception.request(Inception.document("Un mot."), layer, feature, "tokens", false);

    assertThat(SERVER.postJson("/v1/inception/events/predict", request.toString()).problem(422))
        .contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"metadata\":7,\"document\":[],\"typeSystem\":null}", "[]", "7"})
  void aRequestWithoutItsPartsIsToldWhich(String json) {
    assertThat(SERVER.postJson("/v1/inception/events/predict", json).problem(422)).contains("'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><a b=\"&b;\"/>",
        "<a>&nothing;</a>",
        "<a",
        "",
        "nonsense",
        "<a><b></a></b>",
        "<a:b/>",
        "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\"/></a>"
      })
  void hostileXmlIsRefused(String xml) {
    ObjectNode asDocument =
        Inception.request(Inception.document("Un mot."), Inception.EVENT, "kind", "tokens", false);
    ObjectNode asTypes = asDocument.deepCopy();
    asDocument.withObject("/document").put("xmi", xml);
    asTypes.put("typeSystem", xml);

    for (ObjectNode request : List.of(asDocument, asTypes)) {
      String told =
          SERVER.postJson("/v1/inception/events/predict", request.toString()).problem(422);
      assertThat(told).doesNotContain("root:");
    }
  }

  @Test
  void xmlThatIsTooDeepIsRefused() {
    ObjectNode request =
        Inception.request(Inception.document("Un mot."), Inception.EVENT, "kind", "tokens", false);
    request.withObject("/document").put("xmi", "<a>".repeat(20_000));

    assertThat(SERVER.postJson("/v1/inception/events/predict", request.toString()).problem(422))
        .contains("deeply");
  }

  @Test
  void spansThatAreNoneAreNotBelieved() {
    ObjectNode request =
        Inception.request(Inception.document(TEXT), Inception.EVENT, "kind", "tokens", true);
    String xmi = request.at("/document/xmi").asText();
    request
        .withObject("/document")
        .put("xmi", xmi.replaceAll("begin=\"\\d+\" end=\"\\d+\"", "begin=\"9\" end=\"99999\""));

    assertThat(SERVER.postJson("/v1/inception/events/predict", request.toString()).status())
        .isEqualTo(200);
  }
}
