package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverWriterTest {

  @ParameterizedTest
  @CsvSource({
    "Agree-Sign, Actual, SUPPORT, null",
    "Agree-Sign, Planned, AGREE, null",
    "Agree-Ratify, Actual, SUPPORT, null",
    "Agree-Accord, Actual, AGREE, null",
    "Agree-Accord, Planned, AGREE, null",
    "Agree-Pledge, Actual, AGREE, null",
    "Consult-Visit, Actual, CONSULT, visit",
    "Consult-Host, Actual, CONSULT, visit",
    "Consult-Call, Actual, CONSULT, phone",
    "Consult-Attend, Actual, CONSULT, multilateral",
    "Consult-Meet, Actual, CONSULT, null",
    "Consult-Meet, Planned, AGREE, null",
    "Support-Endorse, Actual, SUPPORT, null",
    "Support-Relations, Planned, AGREE, null",
    "Cooperate, Actual, COOPERATE, null",
    "Aid, Planned, AGREE, null",
    "Office-End, Actual, RETREAT, resign",
    "Sanction, Actual, SANCTION, null",
    "Sanction, Planned, SANCTION, null",
  })
  void followsTheGuidelines(String type, String realis, String plover, String mode)
      throws IOException {
    JsonNode record = only(document("a", type, realis, "FRA", "DEU"));

    assertThat(record.get("type").asText()).isEqualTo(plover);
    assertThat(record.get("mode").asText()).isEqualTo(mode);
  }

  @ParameterizedTest
  @CsvSource({
    "State, Actual",
    "Office-Start, Actual",
    "Agree-Sign, Possible",
    "Assault, Negated",
    "State, Planned"
  })
  void leavesOutWhatPloverDoesNotRecord(String type, String realis) {
    assertThat(PloverWriter.write(document("a", type, realis, "FRA", "DEU"))).isEmpty();
  }

  @Test
  void threeCountriesAreMultilateral() throws IOException {
    JsonNode record = only(document("a", "Consult-Meet", "Actual", "FRA", "DEU", "ITA"));

    assertThat(record.get("mode").asText()).isEqualTo("multilateral");
  }

  @Test
  void mediatingIsThirdParty() throws IOException {
    assertThat(only(document("médiation", "Consult-Negotiate", "Actual")).get("mode").asText())
        .isEqualTo("third-party");
    assertThat(only(document("négociations", "Consult-Negotiate", "Actual")).get("mode").isNull())
        .isTrue();
  }

  @Test
  void writesARecord() {
    assertThat(PloverWriter.write(Samples.everything()))
        .isEqualTo(
            """
            {"id":"sample#E1","date":"2024-03-04","type":"SUPPORT","mode":null,"quad":"verbal cooperation",\
            "actor":[{"text":"Mali","code":["MLI"]},{"text":"Niger","code":["NER"]}],"recipient":[],"location":[],\
            "trigger":{"text":"signé","start":26,"end":31},"document":"sample","published":"2024-03"}
            {"id":"sample#E2","date":"2024-03","type":"AGREE","mode":null,"quad":"verbal cooperation",\
            "actor":[{"text":"Ils","code":["MLI"]}],"recipient":[],"location":[],\
            "trigger":{"text":"coopéreront","start":53,"end":64},"document":"sample","published":"2024-03"}
            """);
  }

  private static JsonNode only(Document document) throws IOException {
    return new ObjectMapper().readTree(PloverWriter.write(document));
  }

  private static Document document(String trigger, String type, String realis, String... codes) {
    Span span = new Span(0, trigger.length());
    Mention they =
        new Mention(
            "T1",
            MentionType.GPE,
            span,
            trigger,
            MentionForm.NOMINAL,
            Set.of(codes),
            Optional.empty());
    Event event =
        Event.marked(
            "E1",
            EventType.ofLabel(type).orElseThrow(),
            span,
            trigger,
            Realis.ofLabel(realis).orElseThrow(),
            List.of(new Argument(ArgumentRole.ACTOR, they)));
    return new Document(
        "d", trigger, PublicationDate.UNKNOWN, List.of(they), List.of(event), List.of());
  }
}
