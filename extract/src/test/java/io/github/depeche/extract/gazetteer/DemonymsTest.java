package io.github.depeche.extract.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymsTest {

  @ParameterizedTest
  @CsvSource({
    "russe, russes, russe, russes",
    "français, français, française, françaises",
    "vietnamien, vietnamiens, vietnamienne, vietnamiennes",
    "espagnol, espagnols, espagnole, espagnoles",
    "roumain, roumains, roumaine, roumaines",
    "breton, bretons, bretonne, bretonnes",
    "qatari, qataris, qatarie, qataries",
    "pontifical, pontificaux, pontificale, pontificales"
  })
  void inflects(String masculine, String plural, String feminine, String feminines) {
    assertThat(Demonyms.forms(masculine))
        .containsExactlyInAnyOrderElementsOf(
            List.of(masculine, plural, feminine, feminines).stream().distinct().toList());
  }
}
