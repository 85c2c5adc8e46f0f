package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.depeche.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Gold folders that not everybody has: they read without a problem, and what is written reads back
 * the same.
 */
class SharedGoldTest {

  private static final Path GOLD = Path.of("..", "..", "shared", "gold");

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "wire", "wikinews"})
  void readsCleanAndBack(String set) throws IOException {
    Path folder = GOLD.resolve(set);
    assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no gold folder " + folder);

    ReadResult read = BratFolder.read(folder);

    assertThat(read.problems()).isEmpty();
    assertThat(read.documents()).isNotEmpty();
    for (Document document : read.documents()) {
      List<Problem> problems = new ArrayList<>();
      assertThat(BratReader.read(document, BratWriter.write(document), "again", problems))
          .isEqualTo(document);
      assertThat(JsonLinesReader.readLine(JsonLinesWriter.write(document), "again", 1, problems))
          .contains(document);
      assertThat(problems).isEmpty();
    }
  }
}
