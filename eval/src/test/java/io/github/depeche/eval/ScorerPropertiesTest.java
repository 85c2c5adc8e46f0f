package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.depeche.document.Document;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for any gold and any prediction; each repetition is another seed. */
class ScorerPropertiesTest {

  private static final Set<Score> CREDIT_IN_PARTS = EnumSet.of(Score.COREF_LEA, Score.COREF_B3);

  /** Where the definition does not look at gold's coreference, or there is none. */
  private static final Set<Score> SYMMETRIC_WITHOUT_TIES =
      EnumSet.complementOf(
          EnumSet.of(Score.ARGUMENT_STRICT, Score.ARGUMENT_HEAD, Score.ARGUMENT_REALIS));

  @RepeatedTest(60)
  void theOrderOfWhatIsWrittenDoesNotMatter(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), true);
    List<Document> gold = IntStream.range(0, 4).mapToObj(i -> random.document("d" + i)).toList();
    List<Document> predicted = gold.stream().map(random::prediction).toList();
    List<Document> goldAgain = Lists.reverse(gold.stream().map(random::shuffled).toList());
    List<Document> predictedAgain = predicted.stream().map(random::shuffled).toList();

    assertThat(Evaluation.of(goldAgain, predictedAgain).documents())
        .isEqualTo(Evaluation.of(gold, predicted).documents());
  }

  @RepeatedTest(60)
  void goldAndPredictionMayChangePlaces(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), false);
    Document gold = random.document("d");
    Document predicted = random.prediction(gold);
    Evaluation forward = Evaluation.of(List.of(gold), List.of(predicted));
    Evaluation backward = Evaluation.of(List.of(predicted), List.of(gold));
    for (Score score : SYMMETRIC_WITHOUT_TIES) {
      assertThat(backward.total(score)).as(score.label()).isEqualTo(forward.total(score).swapped());
    }
  }

  @RepeatedTest(60)
  void coreferenceIsSymmetricToo(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), true);
    Document gold = random.document("d");
    Document predicted = random.prediction(gold);
    for (Score score : CREDIT_IN_PARTS) {
      Counts forward = Evaluation.of(List.of(gold), List.of(predicted)).total(score);
      Counts backward = Evaluation.of(List.of(predicted), List.of(gold)).total(score);
      assertThat(backward.goldHits()).isCloseTo(forward.predictedHits(), within());
      assertThat(backward.predictedHits()).isCloseTo(forward.goldHits(), within());
    }
  }

  @RepeatedTest(60)
  void pairsAreOneToOne(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), true);
    Document gold = random.document("d");
    Document predicted = random.prediction(gold);
    Evaluation evaluation = Evaluation.of(List.of(gold), List.of(predicted));
    evaluation
        .totals()
        .forEach(
            (slice, counts) -> {
              assertThat(counts.goldHits())
                  .as(slice.toString())
                  .isLessThanOrEqualTo(counts.gold() + 1e-9);
              assertThat(counts.predictedHits())
                  .as(slice.toString())
                  .isLessThanOrEqualTo(counts.predicted() + 1e-9);
              if (slice.dimension() == Slice.Dimension.ALL
                  && !CREDIT_IN_PARTS.contains(slice.score())) {
                assertThat(counts.goldHits())
                    .as(slice.toString())
                    .isEqualTo(counts.predictedHits());
              }
            });
  }

  @RepeatedTest(60)
  void stricterScoresAreNotHigher(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), true);
    Document gold = random.document("d");
    Evaluation evaluation = Evaluation.of(List.of(gold), List.of(random.prediction(gold)));
    List<List<Score>> ladders =
        List.of(
            List.of(
                Score.TRIGGER_ID, Score.TRIGGER_FAMILY, Score.TRIGGER_TYPE, Score.TRIGGER_REALIS),
            List.of(Score.MENTION_OVERLAP, Score.MENTION_STRICT),
            List.of(Score.ARGUMENT, Score.ARGUMENT_STRICT));
    for (List<Score> ladder : ladders) {
      assertThat(ladder.stream().map(score -> -evaluation.total(score).goldHits()).toList())
          .isSorted();
    }
  }

  @RepeatedTest(20)
  void partsAddUpToTheWhole(RepetitionInfo repetition) {
    RandomDocuments random = new RandomDocuments(repetition.getCurrentRepetition(), true);
    Document gold = random.document("d");
    Evaluation evaluation = Evaluation.of(List.of(gold), List.of(random.prediction(gold)));
    for (Score score :
        List.of(Score.TRIGGER_TYPE, Score.ARGUMENT, Score.MENTION_STRICT, Score.ACTOR_CODE)) {
      Counts sum =
          evaluation.totals().entrySet().stream()
              .filter(entry -> entry.getKey().score() == score)
              .filter(entry -> entry.getKey().dimension() == Slice.Dimension.TYPE)
              .map(Map.Entry::getValue)
              .reduce(Counts.NONE, Counts::plus);
      assertThat(sum).as(score.label()).isEqualTo(evaluation.total(score));
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
