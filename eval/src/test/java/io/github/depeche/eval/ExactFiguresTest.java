package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures that can be worked out by hand. */
class ExactFiguresTest {

  private static final String TEXT = "Le Togo, le Mali et le Togo ont signé ; le Mali a signé.";
  private static final Document GOLD =
      Brat.document(
          "a",
          TEXT,
          "T1 GPE 3 7 | Togo",
          "N1 Reference T1 actor:TGO | TGO",
          "T2 GPE 12 16 | Mali",
          "N2 Reference T2 actor:MLI | MLI",
          "T3 GPE 23 27 | Togo",
          "N3 Reference T3 actor:TGO | TGO",
          "T4 Agree-Sign 32 37 | signé",
          "E1 Agree-Sign:T4 Actor:T1",
          "E2 Agree-Sign:T4 Actor:T2");

  @Test
  void f1IsTheHarmonicMean() {
    Counts counts = Counts.of(4, 2, 1);

    assertThat(counts.precision()).hasValue(0.5);
    assertThat(counts.recall()).hasValue(0.25);
    assertThat(counts.f1().getAsDouble()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void percentilesLieBetweenTheValues() {
    double[] values = IntStream.rangeClosed(0, 40).mapToDouble(i -> 40 - i).toArray();

    assertThat(Resampling.middle95(values)).isEqualTo(new Interval(1, 39));
    Interval between = Resampling.middle95(new double[] {0, Double.NaN, 1});
    assertThat(between.low()).isCloseTo(0.025, within(1e-12));
    assertThat(between.high()).isCloseTo(0.975, within(1e-12));
    assertThat(Resampling.middle95(new double[] {Double.NaN})).isEqualTo(new Interval(0, 1));
  }

  @Test
  void samplesAreCutIntoBlocksAndEachIsDrawnAnew() {
    assertThat(new Resampling(32, 1).blocks()).isEqualTo(1);
    assertThat(new Resampling(33, 1).blocks()).isEqualTo(2);
    Resampling two = new Resampling(64, 1);
    int[] first = two.draw(0, 40);

    assertThat(two.draw(1, 40)).isNotEqualTo(first);
    // Drawn independently, two samples differ in about 40 of 80 draws; shifted by one, in 2.
    for (int k = 1; k < 32; k++) {
      int sample = k;
      assertThat(
              IntStream.range(0, 40)
                  .map(i -> Math.abs(first[i * 32 + sample] - first[i * 32 + sample - 1]))
                  .sum())
          .isGreaterThan(15);
    }
  }

  /** Two events of one word are told apart by what fills their roles, and then by its codes. */
  @Test
  void eventsOfOneWordArePairedByTheirArguments() {
    Document same =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 3 7 | Togo",
            "T2 GPE 12 16 | Mali",
            "T4 Agree-Sign 32 37 | signé",
            "T5 State 32 37 | signé",
            "E1 State:T5 Actor:T1",
            "E2 Agree-Sign:T4 Actor:T2");
    assertThat(total(same, Score.TRIGGER_TYPE)).isEqualTo(Counts.of(2, 2, 1));
    assertThat(total(same, Score.ARGUMENT)).isEqualTo(Counts.of(2, 2, 1));

    Document turned =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 3 7 | Togo",
            "T2 GPE 12 16 | Mali",
            "T3 GPE 43 47 | Mali",
            "N1 Reference T3 actor:MLI | MLI",
            "T4 Agree-Sign 32 37 | signé",
            "E1 Agree-Sign:T4 Actor:T2",
            "E2 Agree-Sign:T4 Actor:T1");
    assertThat(total(turned, Score.ARGUMENT)).isEqualTo(Counts.of(2, 2, 2));

    Document elsewhere =
        Brat.document(
            "a",
            TEXT,
            "T1 GPE 43 47 | Mali",
            "N1 Reference T1 actor:TGO | TGO",
            "T2 GPE 23 27 | Togo",
            "N2 Reference T2 actor:MLI | MLI",
            "T4 Agree-Sign 32 37 | signé",
            "E1 Agree-Sign:T4 Actor:T1",
            "E2 Agree-Sign:T4 Actor:T2");
    assertThat(total(elsewhere, Score.ACTOR_CODE)).isEqualTo(Counts.of(2, 2, 2));
  }

  /** Before, such a comparison ended with an error. */
  @Test
  void aTypeThatOnlyOneSystemPredictsIsCompared() {
    Document rash =
        Brat.document("a", TEXT, "T1 Aid 32 37 | signé", "E1 Aid:T1", "T2 GPE 3 7 | Togo");
    Evaluation silent = Evaluation.of(List.of(GOLD), List.of());
    Evaluation other = Evaluation.of(List.of(GOLD), List.of(rash));
    Slice aid =
        other.totals().keySet().stream()
            .filter(slice -> slice.score() == Score.TRIGGER_TYPE && slice.value().equals("Aid"))
            .findFirst()
            .orElseThrow();

    for (Comparison comparison :
        List.of(
            Comparison.of(silent, other, Resampling.DEFAULT),
            Comparison.of(other, silent, Resampling.DEFAULT))) {
      Comparison.Difference difference = comparison.differences().get(aid);
      assertThat(difference.change()).isEmpty();
      assertThat(List.of(difference.a().isPresent(), difference.b().isPresent()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void theHashIsOfAllThatGoldSays() {
    List<Document> documents =
        List.of(
            GOLD,
            new Document("b", TEXT, GOLD.date(), GOLD.mentions(), GOLD.events(), GOLD.links()),
            new Document(
                "a",
                TEXT,
                PublicationDate.parse("2024-03"),
                GOLD.mentions(),
                GOLD.events(),
                GOLD.links()),
            Brat.document("a", TEXT + " "),
            Brat.document("a", TEXT));

    assertThat(documents.stream().map(List::of).map(GoldHash::of)).doesNotHaveDuplicates();
    assertThat(GoldHash.of(documents.subList(0, 2)))
        .isEqualTo(GoldHash.of(Arrays.asList(documents.get(1), documents.get(0))));
  }

  private static Counts total(Document predicted, Score score) {
    return Evaluation.of(List.of(GOLD), List.of(predicted)).total(score);
  }
}
