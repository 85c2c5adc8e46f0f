package io.github.depeche.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {

  @ParameterizedTest
  @CsvSource({"des, de", "d’, de", "la, le", "qu’, que", "s’, si"})
  void formsStandForTheirWord(String form, String word) {
    assertThat(FunctionWords.base(form)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "dans", ""})
  void othersStandForThemselves(String form) {
    assertThat(FunctionWords.base(form)).isEmpty();
  }
}
