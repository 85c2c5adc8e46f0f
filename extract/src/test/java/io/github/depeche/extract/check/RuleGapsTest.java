package io.github.depeche.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.extract.Extractor;
import org.junit.jupiter.api.Test;

/** What is told of words that no rule took. */
class RuleGapsTest {

  private final RuleGaps gaps = new RuleGaps(Extractor.builder().rulesAlone().build());

  @Test
  void aWordOfTheVocabularyHasNoRule() {
    gaps.add("Le ministre a recensé les votes.");

    assertThat(gaps.gaps(1))
        .filteredOn(gap -> gap.word().equals("recenser verb"))
        .extracting(RuleGaps.Gap::reason)
        .containsExactly("no rule");
  }

  @Test
  void aRuleThatFailsIsTheReason() {
    gaps.add("Le ministre a appelé le chien.");
    gaps.add("Le préfet a appelé le chien.");

    assertThat(gaps.gaps(2))
        .filteredOn(gap -> gap.word().equals("appeler verb"))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.count()).isEqualTo(2);
              assertThat(gap.reason()).contains("requires ");
            });
  }
}
