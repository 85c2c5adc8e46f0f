package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.BratWriter;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is extracted from every development text can be read again and written again, unchanged. */
class RoundTripTest {

  private static final String OURS = "../eval/gold/wire";
  private static final String SHARED = "../../shared/gold";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {OURS, SHARED + "/seeds", SHARED + "/wikinews"})
  void brat(String gold) throws IOException {
    assumeTrue(Files.isDirectory(Path.of(gold)), () -> "skipped: there is no gold folder " + gold);
    Path out = folder.resolve("out");
    Cli.Outcome outcome = Cli.run("extract", "-f", "brat", "-o", out, gold);
    assertThat(outcome.code()).isZero();

    ReadResult read = BratFolder.read(out);

    assertThat(read.errors()).isEmpty();
    assertThat(read.documents()).isNotEmpty();
    for (Document document : read.documents()) {
      assertThat(BratWriter.write(document))
          .isEqualTo(Files.readString(out.resolve(document.id() + ".ann")));
    }
    Path again = folder.resolve("again");
    BratFolder.write(again, read.documents());
    assertThat(again.resolve("documents.jsonl"))
        .hasSameTextualContentAs(out.resolve("documents.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {OURS, SHARED + "/seeds", SHARED + "/wikinews"})
  void jsonLines(String gold) throws IOException {
    assumeTrue(Files.isDirectory(Path.of(gold)), () -> "skipped: there is no gold folder " + gold);
    Path out = folder.resolve("out.jsonl");
    assertThat(Cli.run("extract", "-o", out, gold).code()).isZero();

    ReadResult read = JsonLinesReader.read(out);

    assertThat(read.problems()).isEmpty();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).isNotEmpty();
    assertThat(read.documents().stream().map(JsonLinesWriter::write).toList()).isEqualTo(lines);
  }
}
