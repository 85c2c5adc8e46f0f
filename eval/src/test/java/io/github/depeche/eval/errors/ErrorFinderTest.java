package io.github.depeche.eval.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.Brat;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorFinderTest {

  private static final String TEXT = "Hier, M. Sall a accusé Rome et menacé Paris. Il a refusé.";

  private static final Document GOLD =
      Brat.document(
          "d",
          TEXT,
          "T1 Date 0 4 | Hier",
          "N1 Reference T1 timex:2024-03-03 | 2024-03-03",
          "T2 Person 9 13 | Sall",
          "N2 Reference T2 actor:SEN | SEN",
          "T3 GPE 23 27 | Rome",
          "T4 GPE 38 43 | Paris",
          "T5 Accuse 16 22 | accusé",
          "E1 Accuse:T5 Actor:T2 Recipient:T3 Time:T1",
          "T6 Threaten 31 37 | menacé",
          "E2 Threaten:T6 Actor:T2 Recipient:T4",
          "T7 Reject 50 56 | refusé",
          "E3 Reject:T7");

  private static final Document PREDICTED =
      Brat.document(
          "d",
          TEXT,
          "T1 Date 0 4 | Hier",
          "N1 Reference T1 timex:2024-03-02 | 2024-03-02",
          "T2 Person 6 13 | M. Sall",
          "N2 Reference T2 actor:MLI | MLI",
          "T3 Location 23 27 | Rome",
          "T4 Role 48 49 | a",
          "T5 Accuse 16 22 | accusé",
          "E1 Accuse:T5 Actor:T2 Actor2:T3 Time:T4",
          "A1 Realis E1 Possible",
          "T6 Request 31 37 | menacé",
          "E2 Request:T6 Theme:T3",
          "T7 State 0 4 | Hier",
          "E3 State:T7 Actor:T2");

  private static List<Finding> found(Subject subject) {
    return ErrorFinder.find(new Alignment(GOLD, PREDICTED)).stream()
        .filter(finding -> finding.subject() == subject)
        .toList();
  }

  private static String shown(Finding finding) {
    return finding.kind().label()
        + ": "
        + finding.gold().map(Side::label).orElse("-")
        + " / "
        + finding.predicted().map(Side::label).orElse("-");
  }

  @Test
  void eventsAreMissedSpuriousOrOfTheWrongTypeOrRealis() {
    assertThat(found(Subject.EVENT))
        .extracting(ErrorFinderTest::shown)
        .containsExactly(
            "spurious: - / State",
            "wrong realis: Accuse Actual / Accuse Possible",
            "wrong type: Threaten / Request",
            "missed: Reject / -");
  }

  @Test
  void argumentsAreMissedSpuriousOfTheWrongRoleOrSpan() {
    assertThat(found(Subject.ARGUMENT))
        .extracting(ErrorFinderTest::shown)
        .containsExactlyInAnyOrder(
            "missed: Time / -",
            "wrong span: Actor / Actor",
            "wrong role: Recipient / Actor",
            "spurious: - / Time",
            "missed: Actor / -",
            "missed: Recipient / -",
            "spurious: - / Theme",
            "spurious: - / Actor");
  }

  @Test
  void codesMentionsAndDatesHaveTheirErrors() {
    assertThat(found(Subject.CODE))
        .extracting(ErrorFinderTest::shown)
        .containsExactlyInAnyOrder(
            "missed: Actor SEN / -",
            "missed: Actor SEN / -",
            "spurious: - / Actor MLI",
            "spurious: - / Actor MLI");
    assertThat(found(Subject.CODE))
        .filteredOn(
            finding ->
                finding.gold().map(Side::description).orElse("").endsWith(" (event unpaired)"))
        .hasSize(1);
    assertThat(found(Subject.MENTION))
        .extracting(ErrorFinderTest::shown)
        .containsExactlyInAnyOrder(
            "right: Date / Date",
            "wrong span: Person / Person",
            "wrong type: GPE / Location",
            "missed: GPE / -",
            "spurious: - / Role");
    assertThat(found(Subject.DATE))
        .extracting(ErrorFinderTest::shown)
        .containsExactly("wrong value: 2024-03-03 / 2024-03-02");
  }

  @Test
  void theConfusionOfTypesHasEveryEventOnce() {
    Confusion confusion = Confusion.of(Evaluation.of(List.of(GOLD), List.of(PREDICTED)));
    assertThat(confusion.rows())
        .containsExactly("Accuse", "Reject", "Threaten", "spurious")
        .doesNotHaveDuplicates();
    assertThat(confusion.columns()).containsExactly("State", "Request", "Accuse", "missed");
    assertThat(confusion.count("Accuse", "Accuse")).isOne();
    assertThat(confusion.count("Threaten", "Request")).isOne();
    assertThat(confusion.count("Reject", "missed")).isOne();
    assertThat(confusion.count("spurious", "State")).isOne();
    assertThat(confusion.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
  }

  @Test
  void aListingMarksGoldAndPredictedInTheirSentence() {
    Evaluation evaluation = Evaluation.of(List.of(GOLD), List.of(PREDICTED));
    assertThat(ErrorListing.list(evaluation, Score.TRIGGER_TYPE, Optional.of("Request")))
        .containsExactly(
            """
            WRONG TYPE  Threaten → Request  d @31
                Hier, M. Sall a accusé Rome et [{menacé}] Paris.
              gold       E2 Threaten Actual "menacé" Actor=Sall[SEN] Recipient=Paris
              predicted  E2 Request Actual "menacé" Theme=Rome
            """);
    assertThat(ErrorListing.list(evaluation, Score.ARGUMENT, Optional.of("Accuse")).get(0))
        .contains("[Hier], M. Sall a <accusé> Rome");
    assertThat(ErrorListing.list(evaluation, Score.TRIGGER_REALIS, Optional.of("Possible")))
        .hasSize(1);
    assertThat(ErrorListing.list(evaluation, Score.TRIGGER_ID, Optional.empty())).hasSize(2);
  }

  /** What is listed as missed and wrong must be what the score does not count as right. */
  @Test
  void listedErrorsAddUpToTheScore() {
    List<Document> gold = BundledGold.wire().documents();
    Evaluation evaluation = Evaluation.of(gold, List.of());
    for (Score score : List.of(Score.TRIGGER_TYPE, Score.ARGUMENT, Score.ACTOR_CODE, Score.TIMEX)) {
      assertThat(ErrorListing.list(evaluation, score, Optional.empty()))
          .as(score.label())
          .hasSize((int) evaluation.total(score).gold());
    }
  }
}
