package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.depeche.document.Document;
import io.github.depeche.eval.errors.Finding;
import io.github.depeche.eval.errors.SystemDifferences;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final List<Document> GOLD = BundledGold.wire().documents();
  private static final Slice TYPE = Slice.all(Score.TRIGGER_TYPE);

  private static List<Document> without(int every) {
    return GOLD.stream()
        .map(
            document ->
                new Document(
                    document.id(),
                    document.text(),
                    document.date(),
                    document.mentions(),
                    document.events().stream()
                        .filter(event -> event.trigger().start() % every != 0)
                        .toList(),
                    document.links()))
        .toList();
  }

  private static Comparison compare(List<Document> a, List<Document> b) {
    return Comparison.of(Evaluation.of(GOLD, a), Evaluation.of(GOLD, b), Resampling.DEFAULT);
  }

  @Test
  void aSystemDoesNotDifferFromItself() {
    Comparison.Change same =
        compare(without(3), without(3)).differences().get(TYPE).change().orElseThrow();
    assertThat(same.difference()).isZero();
    assertThat(same.interval()).isEqualTo(new Interval(0, 0));
    assertThat(same.p()).isEqualTo(1.0);
  }

  @Test
  void aClearDifferenceIsSignificantAndASmallOneIsNot() {
    Comparison.Change clear =
        compare(without(2), GOLD).differences().get(TYPE).change().orElseThrow();
    assertThat(clear.difference()).isGreaterThan(0.2);
    assertThat(clear.p()).isLessThan(0.01);
    assertThat(clear.interval().low()).isPositive();

    Comparison.Change small =
        compare(without(5), without(6)).differences().get(TYPE).change().orElseThrow();
    assertThat(small.p()).isGreaterThan(0.05);
  }

  @Test
  void exchangingTheSystemsTurnsTheDifferenceRound() {
    Comparison.Change forward =
        compare(without(3), without(2)).differences().get(TYPE).change().orElseThrow();
    Comparison.Change backward =
        compare(without(2), without(3)).differences().get(TYPE).change().orElseThrow();
    assertThat(backward.difference()).isEqualTo(-forward.difference());
    assertThat(backward.p()).isEqualTo(forward.p());
  }

  @Test
  void listsWhatOnlyOneOfThemGot() {
    SystemDifferences differences =
        SystemDifferences.of(compare(without(2), GOLD), Score.TRIGGER_TYPE);
    long missing =
        GOLD.stream().flatMap(document -> document.events().stream()).count()
            - without(2).stream().flatMap(document -> document.events().stream()).count();
    assertThat(differences.onlyA()).isEmpty();
    assertThat(differences.onlyB())
        .hasSize((int) missing)
        .allMatch(finding -> finding.gold().isPresent());
    assertThat(differences.spuriousOnlyA()).isEmpty();
    assertThat(differences.spuriousOnlyB()).isEmpty();
    assertThat(differences.onlyB()).extracting(Finding::document).contains("ats-2024-05-30");
  }

  @Test
  void listsWhatOnlyOneOfThemMadeUp() {
    String text = "Paris a signé et voté.";
    Document gold = Brat.document("a", text, "T1 Agree-Sign 8 13 | signé", "E1 Agree-Sign:T1");
    Document rash =
        Brat.document(
            "a",
            text,
            "T1 Agree-Sign 8 13 | signé",
            "E1 Agree-Sign:T1",
            "T2 Aid 17 21 | voté",
            "E2 Aid:T2");
    Evaluation silent = Evaluation.of(List.of(gold), List.of(gold));
    Evaluation other = Evaluation.of(List.of(gold), List.of(rash));

    SystemDifferences differences =
        SystemDifferences.of(Comparison.of(silent, other, Resampling.DEFAULT), Score.TRIGGER_TYPE);

    assertThat(differences.spuriousOnlyA()).isEmpty();
    assertThat(differences.spuriousOnlyB())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.predicted().orElseThrow().label()).contains("Aid"));
  }

  @Test
  void differentGoldIsRefused() {
    Evaluation all = Evaluation.of(GOLD, GOLD);
    Evaluation some = Evaluation.of(GOLD.subList(0, 3), GOLD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(all, some, Resampling.DEFAULT));
  }
}
