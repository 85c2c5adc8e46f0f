package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.depeche.document.Document;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static Evaluation evaluation(int documents) {
    RandomDocuments random = new RandomDocuments(5, true);
    List<Document> gold =
        IntStream.range(0, documents).mapToObj(i -> random.document("d" + i)).toList();
    return Evaluation.of(gold, gold.stream().map(random::prediction).toList());
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    Evaluation evaluation = evaluation(10);
    assertThat(Bootstrap.intervals(evaluation, new Resampling(200, 7)))
        .isEqualTo(Bootstrap.intervals(evaluation, new Resampling(200, 7)))
        .isNotEqualTo(Bootstrap.intervals(evaluation, new Resampling(200, 8)));
  }

  @Test
  void theScoreIsInItsIntervalAndMoreDocumentsNarrowIt() {
    Slice slice = Slice.all(Score.TRIGGER_TYPE);
    Evaluation few = evaluation(10);
    Evaluation many = evaluation(160);
    Interval wide = Bootstrap.intervals(few, Resampling.DEFAULT).get(slice);
    Interval narrow = Bootstrap.intervals(many, Resampling.DEFAULT).get(slice);
    double f1 = many.total(slice).f1().getAsDouble();
    assertThat(f1).isBetween(narrow.low(), narrow.high());
    // By the square root of 16, up to chance.
    assertThat((wide.high() - wide.low()) / (narrow.high() - narrow.low())).isBetween(2.5, 6.5);
  }

  @Test
  void oneDocumentHasNoSpread() {
    Evaluation one = evaluation(1);
    double f1 = one.total(Score.TRIGGER_TYPE).f1().getAsDouble();
    assertThat(Bootstrap.intervals(one, Resampling.DEFAULT).get(Slice.all(Score.TRIGGER_TYPE)))
        .isEqualTo(new Interval(f1, f1));
  }

  @Test
  void aSampleHasAsManyDocumentsAsThereAre() {
    Resampling resampling = new Resampling(70, 1);
    int samples = 0;
    for (int block = 0; block < resampling.blocks(); block++) {
      assertThat(resampling.first(block)).isEqualTo(samples);
      assertThat(IntStream.of(resampling.draw(block, 50)).sum())
          .isEqualTo(50 * resampling.samples(block));
      samples += resampling.samples(block);
    }
    assertThat(samples).isEqualTo(70);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resampling(0, 1))
        .withMessageContaining("0 samples");
  }
}
