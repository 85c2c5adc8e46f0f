package io.github.depeche.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.document.Document;
import io.github.depeche.eval.Brat;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.GoldHash;
import io.github.depeche.eval.Resampling;
import io.github.depeche.eval.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final List<Document> GOLD = BundledGold.wire().documents();

  private static Report report(List<Document> gold, List<Document> predicted) {
    Source source = new Source("wire", "test", GoldHash.of(gold), List.of(BundledGold.NOTICE));
    return Report.of(Evaluation.of(gold, predicted), new Resampling(100, 1), source);
  }

  @Test
  void jsonHasEveryScoreWithItsCountsAndInterval() throws IOException {
    JsonNode json = new ObjectMapper().readTree(JsonReport.write(report(GOLD, GOLD.subList(0, 7))));
    assertThat(json.get("documents").asInt()).isEqualTo(14);
    for (Score score : Score.values()) {
      JsonNode one = json.get("scores").get(score.label());
      assertThat(one.get("p").asDouble()).isEqualTo(1.0);
      assertThat(one.get("f1").asDouble())
          .isBetween(one.get("low").asDouble(), one.get("high").asDouble());
      int predicted = one.get("predicted").asInt();
      assertThat(one.get("correct").asInt())
          .isEqualTo(predicted)
          .isLessThan(one.get("gold").asInt());
    }
    assertThat(json.get("scores").get("trigger.type").get("gold").asInt()).isEqualTo(308);
    assertThat(json.get("goldHash").asText()).hasSize(64);
    assertThat(json.get("confusion").get("Agree-Sign").get("missed").asInt()).isPositive();
  }

  @Test
  void undefinedIsNullInJsonAndAWordInText() throws IOException {
    List<Document> empty = List.of(Brat.document("a", "Rien."));
    Report report = report(empty, empty);
    JsonNode score =
        new ObjectMapper().readTree(JsonReport.write(report)).get("scores").get("trigger.type");
    for (String field : List.of("p", "r", "f1", "low", "high", "macro")) {
      assertThat(score.get(field).isNull()).as(field).isTrue();
    }
    assertThat(TextReport.overall(report))
        .contains("undef.")
        .doesNotContain("NaN")
        .doesNotContain("1.000");
  }

  @Test
  void textIsTheSameInAnyLocaleAndTellsWhatWasScored() {
    Locale before = Locale.getDefault();
    String here = TextReport.full(report(GOLD, GOLD));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(TextReport.full(report(GOLD, GOLD))).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).contains("14 documents, 308 events", GoldHash.of(GOLD), BundledGold.NOTICE);
  }

  @Test
  void textNamesTheMostConfusedTypes() {
    Document gold = Brat.document("a", "Rome accuse.", "T1 Accuse 5 11 | accuse", "E1 Accuse:T1");
    Document predicted =
        Brat.document("a", "Rome accuse.", "T1 Reject 5 11 | accuse", "E1 Reject:T1");
    assertThat(TextReport.full(report(List.of(gold), List.of(predicted))))
        .contains("     1  Accuse → Reject\n");
  }

  @Test
  void theHashIsOfTheContentNotOfItsOrder() {
    List<Document> shuffled = new ArrayList<>(GOLD);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(GoldHash.of(shuffled))
        .isEqualTo(GoldHash.of(GOLD))
        .isNotEqualTo(GoldHash.of(GOLD.subList(1, 14)));
  }

  @Test
  void thePageLoadsNothingAndNoTextCanBecomeMarkup() {
    Document gold =
        Brat.document(
            "<img src=x>",
            "</script><b>Rome accuse</b> {{js}}",
            "T1 Accuse 17 23 | accuse",
            "E1 Accuse:T1");
    String page = HtmlReport.write(report(List.of(gold), List.of()));
    assertThat(page.split("</script>", -1)).hasSize(3);
    assertThat(page).doesNotContain("<img").doesNotContain("http://").doesNotContain("https://");
    assertThat(page).contains("default-src 'none'").contains("{{js}}").contains("spurious");
  }
}
