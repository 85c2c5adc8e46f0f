package io.github.depeche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.BratReader;
import io.github.depeche.format.BratWriter;
import io.github.depeche.format.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Annotations of brat: mistakes are told, what has none is written as it was read. */
final class BratFuzzTest {

  private static final String BETWEEN = "\n----\n";

  @FuzzTest(maxDuration = "10m")
  void textAndAnnotations(byte[] data) {
    String all = new String(data, StandardCharsets.UTF_8);
    int cut = all.indexOf(BETWEEN);
    String text = cut < 0 ? "Le Mali a signé un accord." : all.substring(0, cut);
    String annotations = cut < 0 ? all : all.substring(cut + BETWEEN.length());
    Document article = Document.plain("fuzz", text, PublicationDate.UNKNOWN);

    List<Problem> problems = new ArrayList<>();
    Document read = BratReader.read(article, annotations, "fuzz.ann", problems);

    assertThat(read.text()).isEqualTo(text);
    if (problems.isEmpty()) {
      List<Problem> again = new ArrayList<>();
      Document reread = BratReader.read(article, BratWriter.write(read), "again.ann", again);
      assertThat(again).isEmpty();
      assertThat(BratWriter.write(reread)).isEqualTo(BratWriter.write(read));
    }
  }
}
