package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.depeche.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final String TEXT =
      "Le président Macron a reçu lundi M. Sall à Paris. Il l'a remercié.";

  private static final Document GOLD =
      Brat.document(
          "a",
          TEXT,
          "T1 Role 3 12 | président",
          "T2 Person 13 19 | Macron",
          "N1 Reference T2 actor:FRA | FRA",
          "T3 Date 27 32 | lundi",
          "N2 Reference T3 timex:2024-03-04 | 2024-03-04",
          "T4 Person 36 40 | Sall",
          "N3 Reference T4 actor:SEN | SEN",
          "T5 GPE 43 48 | Paris",
          "T6 Person 50 52 | Il",
          "A1 Form T6 Pronoun",
          "N4 Reference T6 actor:FRA | FRA",
          "R1 Coref Arg1:T6 Arg2:T2",
          "T7 Consult-Host 22 26 | reçu",
          "E1 Consult-Host:T7 Actor:T2 Recipient:T4 Place:T5 Time:T3",
          "T8 Support-Endorse 57 65 | remercié",
          "E2 Support-Endorse:T8 Actor:T6");

  private static Counts score(Score score, String... lines) {
    return Evaluation.of(List.of(GOLD), List.of(Brat.document("a", TEXT, lines))).total(score);
  }

  @Test
  void goldAgainstItselfIsPerfectInEverySlice() {
    List<Document> gold = BundledGold.wire().documents();
    Evaluation evaluation = Evaluation.of(gold, gold);
    assertThat(evaluation.totals().keySet()).extracting(Slice::score).contains(Score.values());
    evaluation
        .totals()
        .forEach((slice, counts) -> assertThat(counts.f1()).as(slice.toString()).hasValue(1.0));
    assertThat(Bootstrap.intervals(evaluation, Resampling.DEFAULT).values())
        .containsOnly(new Interval(1, 1));
  }

  @Test
  void goldAgainstNothingIsZeroAndNeverNotANumber() {
    Evaluation evaluation = Evaluation.of(BundledGold.wire().documents(), List.of());
    for (Score score : Score.values()) {
      Counts counts = evaluation.total(score);
      assertThat(counts.precision()).as(score.label()).hasValue(0.0);
      assertThat(counts.recall()).as(score.label()).hasValue(0.0);
      assertThat(counts.f1()).as(score.label()).hasValue(0.0);
      assertThat(evaluation.macro(Slice.all(score), Counts::f1)).hasValue(0.0);
    }
    assertThat(Bootstrap.intervals(evaluation, Resampling.DEFAULT).values())
        .containsOnly(new Interval(0, 0));
  }

  @Test
  void nothingAgainstNothingIsUndefined() {
    Document empty = Brat.document("a", TEXT);
    Evaluation evaluation = Evaluation.of(List.of(empty), List.of(empty));
    for (Score score : Score.values()) {
      assertThat(evaluation.total(score).isUndefined()).isTrue();
      assertThat(evaluation.total(score).f1()).isEmpty();
      assertThat(evaluation.total(score).precision()).isEmpty();
      assertThat(evaluation.total(score).recall()).isEmpty();
      assertThat(evaluation.macro(Slice.all(score), Counts::f1)).isEmpty();
    }
    assertThat(Evaluation.of(List.of(), List.of()).totals()).isEmpty();
  }

  @Test
  void mentionsAreNamesOfOneTypeByStrictOrOverlappingSpan() {
    String[] lines = {
      "T1 Role 0 12 | Le président", "T2 Person 13 19 | Macron", "T3 GPE 36 40 | Sall"
    };
    assertThat(score(Score.MENTION_STRICT, lines)).isEqualTo(Counts.of(5, 3, 1));
    assertThat(score(Score.MENTION_OVERLAP, lines)).isEqualTo(Counts.of(5, 3, 2));
  }

  @Test
  void triggersClimbFromPlaceToFamilyToTypeToRealis() {
    String[] lines = {
      "T1 Consult-Meet 20 26 | a reçu",
      "E1 Consult-Meet:T1",
      "T2 Support-Endorse 57 65 | remercié",
      "E2 Support-Endorse:T2",
      "A1 Realis E2 Possible"
    };
    assertThat(score(Score.TRIGGER_ID, lines)).isEqualTo(Counts.of(2, 2, 2));
    assertThat(score(Score.TRIGGER_FAMILY, lines)).isEqualTo(Counts.of(2, 2, 2));
    assertThat(score(Score.TRIGGER_TYPE, lines)).isEqualTo(Counts.of(2, 2, 1));
    assertThat(score(Score.TRIGGER_REALIS, lines)).isEqualTo(Counts.of(2, 2, 0));
  }

  @Test
  void anArgumentMayBeAnyMentionThatGoldHasAsCoreferent() {
    String[] lines = {
      "T1 Person 13 19 | Macron",
      "T2 Support-Endorse 57 65 | remercié",
      "E1 Support-Endorse:T2 Actor:T1"
    };
    assertThat(score(Score.ARGUMENT, lines)).isEqualTo(Counts.of(5, 1, 1));
    assertThat(score(Score.ARGUMENT_STRICT, lines)).isEqualTo(Counts.of(5, 1, 1));
  }

  @Test
  void anArgumentInAnotherRoleIsWrong() {
    String[] lines = {
      "T1 Person 36 40 | Sall", "T2 Consult-Host 22 26 | reçu", "E1 Consult-Host:T2 Actor:T1"
    };
    assertThat(score(Score.ARGUMENT, lines)).isEqualTo(Counts.of(5, 1, 0));
  }

  @Test
  void argumentsAreStricterByHeadWordAndBySpan() {
    String[] lines = {
      "T1 Person 3 19 | président Macron",
      "T2 Date 20 32 | a reçu lundi",
      "T3 Consult-Host 22 26 | reçu",
      "E1 Consult-Host:T3 Actor:T1 Time:T2"
    };
    assertThat(score(Score.ARGUMENT, lines)).isEqualTo(Counts.of(5, 2, 2));
    assertThat(score(Score.ARGUMENT_HEAD, lines)).isEqualTo(Counts.of(5, 2, 1));
    assertThat(score(Score.ARGUMENT_STRICT, lines)).isEqualTo(Counts.of(5, 2, 0));
  }

  @Test
  void argumentRealisCountsOnlyEventsWhoseRealisIsRight() {
    String[] lines = {
      "T1 Person 13 19 | Macron",
      "T3 Consult-Host 22 26 | reçu",
      "E1 Consult-Host:T3 Actor:T1",
      "A1 Realis E1 Planned"
    };
    assertThat(score(Score.ARGUMENT, lines)).isEqualTo(Counts.of(5, 1, 1));
    assertThat(score(Score.ARGUMENT_REALIS, lines)).isEqualTo(Counts.of(5, 1, 0));
  }

  @Test
  void codesArePairsOfRoleAndCodeWhateverTheMention() {
    String[] lines = {
      "T1 Role 3 12 | président",
      "N1 Reference T1 actor:FRA | FRA",
      "N2 Reference T1 actor:SEN | SEN",
      "T2 GPE 43 48 | Paris",
      "N3 Reference T2 actor:FRA | FRA",
      "T3 Consult-Host 22 26 | reçu",
      "E1 Consult-Host:T3 Actor:T1 Actor2:T2 Place:T2"
    };
    assertThat(score(Score.ACTOR_CODE, lines)).isEqualTo(Counts.of(3, 2, 1));
  }

  @Test
  void aDateIsRightByItsValueAndOverlap() {
    String[] lines = {
      "T1 Date 22 32 | reçu lundi", "N1 Reference T1 timex:2024-03-04 | 2024-03-04"
    };
    assertThat(score(Score.TIMEX, lines)).isEqualTo(Counts.of(1, 1, 1));
    String[] wrong = {"T1 Date 27 32 | lundi", "N1 Reference T1 timex:2024-03-11 | 2024-03-11"};
    assertThat(score(Score.TIMEX, wrong)).isEqualTo(Counts.of(1, 1, 0));
    assertThat(score(Score.TIMEX, "T1 Date 27 32 | lundi")).isEqualTo(Counts.of(1, 0, 0));
  }

  @Test
  void byTypeATriggerOfAnotherTypeIsFoundInOneRowAndRightInTheOther() {
    Document predicted =
        Brat.document("a", TEXT, "T1 Consult-Meet 22 26 | reçu", "E1 Consult-Meet:T1");
    Evaluation evaluation = Evaluation.of(List.of(GOLD), List.of(predicted));
    assertThat(evaluation.total(new Slice(Score.TRIGGER_ID, Slice.Dimension.TYPE, "Consult-Host")))
        .isEqualTo(new Counts(1, 0, 1, 0));
    assertThat(evaluation.total(new Slice(Score.TRIGGER_ID, Slice.Dimension.TYPE, "Consult-Meet")))
        .isEqualTo(new Counts(0, 1, 0, 1));
  }

  @Test
  void whatDoesNotFitGoldIsNamed() {
    Document other = Brat.document("b", TEXT);
    Pairing pairing = Pairing.of(List.of(GOLD), List.of(Brat.document("a", TEXT + " "), other));
    assertThat(pairing.differing()).containsExactly("a");
    assertThat(pairing.unknown()).containsExactly("b");
    assertThat(pairing.missing()).isEmpty();
    assertThat(Evaluation.of(pairing).documents()).hasSize(1);
  }

  @Test
  void oneIdOnTwoDocumentsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.of(List.of(GOLD, GOLD), List.of()))
        .withMessage("two gold documents have the id a");
  }
}
