package io.github.depeche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.eval.bio.BioReader;
import io.github.depeche.format.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Columns of CoNLL-2003 for a text: mistakes are told, names are in the text. */
final class BioFuzzTest {

  private static final Document ARTICLE =
      Document.plain("a", "Le Mali et le Niger ont signé à Bamako .", PublicationDate.UNKNOWN);

  @FuzzTest(maxDuration = "10m")
  void columns(byte[] data) {
    ReadResult read =
        BioReader.read(List.of(ARTICLE, ARTICLE), new String(data, StandardCharsets.UTF_8), "fuzz");

    for (Document document : read.documents()) {
      document
          .mentions()
          .forEach(name -> assertThat(name.span().in(document.text())).isEqualTo(name.text()));
    }
  }
}
