package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bugs that published scorers of events or entities have had, each with the case that shows it. */
class PublishedScorerBugsTest {

  private static final String TEXT = "Paris accuse Rome et Rome accuse Paris.";

  private static final Document GOLD =
      Brat.document(
          "a",
          TEXT,
          "T1 GPE 0 5 | Paris",
          "T2 GPE 13 17 | Rome",
          "T3 GPE 21 25 | Rome",
          "T4 GPE 33 38 | Paris",
          "T5 Accuse 6 12 | accuse",
          "E1 Accuse:T5 Actor:T1 Recipient:T2",
          "T6 Accuse 26 32 | accuse",
          "E2 Accuse:T6 Actor:T3 Recipient:T4");

  private static Counts score(Score score, Document gold, Document predicted) {
    return Evaluation.of(List.of(gold), List.of(predicted)).total(score);
  }

  private static Document with(Document document, List<Event> events) {
    return new Document(
        document.id(),
        document.text(),
        document.date(),
        document.mentions(),
        events,
        document.links());
  }

  @Test
  void theOrderOfPredictionsDecides() {
    Document reversed =
        new Document(
            GOLD.id(),
            GOLD.text(),
            GOLD.date(),
            Lists.reverse(GOLD.mentions()),
            Lists.reverse(GOLD.events()),
            GOLD.links());
    assertThat(Evaluation.of(List.of(GOLD), List.of(reversed)).totals())
        .isEqualTo(Evaluation.of(List.of(GOLD), List.of(GOLD)).totals());
  }

  @Test
  void theOrderOfDocumentsDecides() {
    Document other =
        Brat.document("b", "Rome signe.", "T1 Agree-Sign 5 10 | signe", "E1 Agree-Sign:T1");
    Document nothing = Brat.document("b", "Rome signe.");
    Evaluation forward = Evaluation.of(List.of(GOLD, other), List.of(GOLD, nothing));
    Evaluation backward = Evaluation.of(List.of(other, GOLD), List.of(nothing, GOLD));
    assertThat(backward.documents()).isEqualTo(forward.documents());
    assertThat(Bootstrap.intervals(backward, Resampling.DEFAULT))
        .isEqualTo(Bootstrap.intervals(forward, Resampling.DEFAULT));
  }

  @Test
  void aDuplicatePredictionCountsTwice() {
    Document twice =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 0 5 | Paris",
            "T2 GPE 0 5 | Paris",
            "T5 Accuse 6 12 | accuse",
            "E1 Accuse:T5 Actor:T1",
            "E2 Accuse:T5 Actor:T1",
            "E3 Accuse:T5 Actor:T2");
    assertThat(score(Score.TRIGGER_TYPE, GOLD, twice)).isEqualTo(Counts.of(2, 3, 1));
    assertThat(score(Score.MENTION_STRICT, GOLD, twice)).isEqualTo(Counts.of(4, 2, 1));
    assertThat(score(Score.ARGUMENT, GOLD, twice)).isEqualTo(Counts.of(4, 3, 1));
  }

  @Test
  void listsArePairedByPosition() {
    Document second = with(GOLD, List.of(GOLD.events().get(1)));
    assertThat(score(Score.TRIGGER_TYPE, GOLD, second)).isEqualTo(Counts.of(2, 1, 1));
    assertThat(score(Score.ARGUMENT, GOLD, second)).isEqualTo(Counts.of(4, 2, 2));
  }

  @Test
  void theTypeOfTheEventIsIgnoredWhenArgumentsArePaired() {
    Document rejects =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 0 5 | Paris",
            "T2 GPE 13 17 | Rome",
            "T5 Reject 6 12 | accuse",
            "E1 Reject:T5 Actor:T1 Recipient:T2");
    assertThat(score(Score.TRIGGER_ID, GOLD, rejects)).isEqualTo(Counts.of(2, 1, 1));
    assertThat(score(Score.ARGUMENT, GOLD, rejects)).isEqualTo(Counts.of(4, 2, 0));
  }

  @Test
  void argumentsOfMissedTriggersAreLeftOutOfTheDenominator() {
    Document first = with(GOLD, List.of(GOLD.events().get(0)));
    assertThat(score(Score.ARGUMENT, GOLD, first).recall()).hasValue(0.5);
    assertThat(score(Score.ARGUMENT, first, GOLD).precision()).hasValue(0.5);
  }

  @Test
  void severalEventsOnOneTriggerAreCutToOne() {
    Document gold =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 0 5 | Paris",
            "T2 GPE 13 17 | Rome",
            "T5 Accuse 6 12 | accuse",
            "T6 Reject 6 12 | accuse",
            "E1 Accuse:T5 Actor:T1",
            "E2 Reject:T6 Actor:T1",
            "E3 Accuse:T5 Actor:T2",
            "A1 Realis E3 Negated");
    assertThat(score(Score.TRIGGER_REALIS, gold, gold)).isEqualTo(Counts.of(3, 3, 3));
    assertThat(score(Score.ARGUMENT, gold, gold)).isEqualTo(Counts.of(3, 3, 3));
  }

  @Test
  void severalEventsOfOneSentenceAreCutToOne() {
    assertThat(score(Score.TRIGGER_TYPE, GOLD, GOLD)).isEqualTo(Counts.of(2, 2, 2));
  }

  @Test
  void endsAreTakenAsInclusive() {
    Document beside =
        Brat.document("a", TEXT, "T1 GPE 5 6 |  ", "T5 Accuse 12 13 |  ", "E1 Accuse:T5");
    assertThat(score(Score.TRIGGER_ID, GOLD, beside)).isEqualTo(Counts.of(2, 1, 0));
    assertThat(score(Score.MENTION_OVERLAP, GOLD, beside)).isEqualTo(Counts.of(4, 1, 0));
  }

  @Test
  void documentsMissingFromThePredictionAreSkipped() {
    Document other =
        Brat.document("b", "Rome signe.", "T1 Agree-Sign 5 10 | signe", "E1 Agree-Sign:T1");
    Pairing pairing = Pairing.of(List.of(GOLD, other), List.of(GOLD));
    assertThat(pairing.missing()).containsExactly("b");
    assertThat(Evaluation.of(pairing).total(Score.TRIGGER_TYPE)).isEqualTo(Counts.of(3, 2, 2));
  }

  @Test
  void anArgumentIsCreditedToAnotherEventOfItsType() {
    Document crossed =
        Brat.document(
            "a", TEXT, "T3 GPE 21 25 | Rome", "T5 Accuse 6 12 | accuse", "E1 Accuse:T5 Actor:T3");
    assertThat(score(Score.ARGUMENT, GOLD, crossed)).isEqualTo(Counts.of(4, 1, 0));
  }
}
