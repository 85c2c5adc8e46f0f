package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import io.github.depeche.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The F1 of every score on the bundled gold, pinned in both directions: a better score fails as
 * well, until the pin is moved, with the reason in the commit. To move it: {@code mvn test -pl cli
 * -am -Dtest=PinnedScoresTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Ddepeche.scores.update=true}.
 */
class PinnedScoresTest {

  private static final String UPDATE = "depeche.scores.update";
  private static final Path PIN =
      Path.of("src/test/resources/io/github/depeche/cli/pinned-scores.txt");

  @Test
  void theScoresOnTheBundledGoldAreThosePinned() throws IOException {
    List<Document> gold = BundledGold.wire().documents();
    Extractor extractor = Extractor.builder().engine("fast").build();
    Evaluation evaluation = Evaluation.of(gold, gold.stream().map(extractor::extract).toList());
    String scores =
        Arrays.stream(Score.values())
            .map(score -> score.label() + " " + f1(evaluation, score))
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(PIN, scores);
    }
    assertThat(scores)
        .as(
            "F1 on the bundled gold; if it changed for a good reason, move the pin with -D%s=true",
            UPDATE)
        .isEqualTo(Files.readString(PIN));
  }

  private static String f1(Evaluation evaluation, Score score) {
    return String.format(Locale.ROOT, "%.4f", evaluation.total(score).f1().orElseThrow());
  }
}
