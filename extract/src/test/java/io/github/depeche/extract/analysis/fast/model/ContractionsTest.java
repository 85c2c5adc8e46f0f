package io.github.depeche.extract.analysis.fast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractionsTest {

  @Test
  void givesBothWordsInTheCaseOfTheWritten() {
    assertThat(Contractions.words("du")).hasValue(List.of("de", "le"));
    assertThat(Contractions.words("Des")).hasValue(List.of("De", "les"));
    assertThat(Contractions.words("AUX")).hasValue(List.of("À", "LES"));
    assertThat(Contractions.words("auquel")).hasValue(List.of("à", "lequel"));
  }

  @Test
  void leavesOtherWords() {
    assertThat(Contractions.words("le")).isEmpty();
    assertThat(Contractions.words("audit")).isEmpty();
    assertThat(Contractions.words("désormais")).isEmpty();
  }
}
