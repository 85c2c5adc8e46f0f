package io.github.depeche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.depeche.document.Document;
import io.github.depeche.format.BratWriter;
import io.github.depeche.format.DocumentList;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.FileNames;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.format.PloverWriter;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of JSON: mistakes are told; what is read can be written in every format and read again.
 */
final class JsonLinesFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void line(byte[] data) {
    List<Problem> problems = new ArrayList<>();
    Optional<String> line = new TextDecoder("fuzz", problems).decode(data, 1);
    if (line.isEmpty()) {
      assertThat(problems).isNotEmpty();
      return;
    }
    DocumentList.parse(line.get(), "fuzz", problems);
    JsonLinesReader.readArticle(line.get(), "fuzz", 1, problems);
    problems.clear();
    Optional<Document> read = JsonLinesReader.readLine(line.get(), "fuzz", 1, problems);
    read.ifPresent(JsonLinesFuzzTest::write);
    assertThat(read.isPresent() || !problems.isEmpty()).isTrue();
  }

  private static void write(Document document) {
    List<Problem> problems = new ArrayList<>();
    String json = JsonLinesWriter.write(document);
    assertThat(JsonLinesReader.readLine(json, "again", 1, problems)).contains(document);
    assertThat(problems).isEmpty();
    BratWriter.write(document);
    EventCsv.write(document);
    PloverWriter.write(document);
    assertThat(HtmlPage.write(document)).doesNotContain("</script></script");
    assertThat(FileNames.of(document.id())).doesNotContain("/").doesNotContain("\\");
  }
}
