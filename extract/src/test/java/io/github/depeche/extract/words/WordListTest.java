package io.github.depeche.extract.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void wordsArePartedByCommasAndLinesAndComeBySection() {
    assertThat(WordList.load("mentions/identifying-adjectives.txt", "office"))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).doesNotContain(",", "#", "[").isNotBlank());
    assertThat(WordList.load("analysis/fast/elisions.txt"))
        .hasSameElementsAs(WordList.sections("analysis/fast/elisions.txt").values());
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordList.load("mentions/nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/io/github/depeche/extract/mentions/nothing.txt");
  }

  @Test
  void aSectionThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordList.load("mentions/grammar-words.txt", "nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("grammar-words.txt")
        .hasMessageContaining("[nothing]");
  }
}
