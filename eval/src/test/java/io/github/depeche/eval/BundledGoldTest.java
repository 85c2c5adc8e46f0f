package io.github.depeche.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledGoldTest {

  @Test
  void isSoundAndTheSameAsTheFolderInTheSources() throws IOException {
    ReadResult gold = BundledGold.wire();
    assertThat(gold.problems()).isEmpty();
    assertThat(gold.documents()).hasSize(14);
    assertThat(gold.documents().stream().mapToInt(document -> document.events().size()).sum())
        .isEqualTo(308);
    assertThat(gold.documents()).extracting(Document::date).doesNotContain(PublicationDate.UNKNOWN);
    assertThat(BratFolder.read(Path.of("gold", "wire"))).isEqualTo(gold);
  }
}
