package io.github.depeche.extract.yaml.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "csv, '', 3",
    "csv, csv, 0",
    "cvs, csv, 1",
    "cs, csv, 1",
    "csvv, csv, 1",
    "cxv, csv, 1",
    "vsc, csv, 2",
    "Agree-Sing, Agree-Sign, 1",
    "kitten, sitting, 3",
  })
  void slipsAreCounted(String a, String b, int slips) {
    assertThat(Suggestion.distance(a, b)).isEqualTo(slips);
    assertThat(Suggestion.distance(b, a)).isEqualTo(slips);
  }
}
