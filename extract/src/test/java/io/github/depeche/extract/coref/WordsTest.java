package io.github.depeche.extract.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void noWordIsOfBothGendersOrNumbers() {
    assertThat(Words.MASCULINE_TITLES)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Words.FEMININE_TITLES);
    assertThat(Words.MASCULINE_DETERMINERS)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Words.FEMININE_DETERMINERS);
    assertThat(Words.SINGULAR_DETERMINERS)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Words.PLURAL_DETERMINERS);
    assertThat(Words.MASCULINE_PLURAL_COUNTRIES)
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Words.PLURAL_COUNTRIES);
  }

  /** Else they would never be found. */
  @Test
  void whatIsComparedFoldedIsListedFolded() {
    assertThat(
            Stream.of(
                    Words.MASCULINE_TITLES,
                    Words.FEMININE_TITLES,
                    Words.MASCULINE_COUNTRIES_IN_E,
                    Words.MASCULINE_PLURAL_COUNTRIES,
                    Words.PLURAL_COUNTRIES)
                .flatMap(list -> list.stream()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).isEqualTo(Words.fold(word)));
  }
}
