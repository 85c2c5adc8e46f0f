package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and a signal in the middle of an article that takes longer than anybody waits. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  private static final int ARTICLES = 20;

  @TempDir private Path folder;
  private Path written;
  private Path out;
  private Path stuck;

  @BeforeEach
  void makeFolder() throws IOException {
    written = Files.createDirectory(folder.resolve("written"));
    out = written.resolve("out.jsonl");
    stuck = folder.resolve("stuck");
  }

  @Test
  void keepsWhatWasDoneBeforeIt() throws Exception {
    Path corpus =
        Files.writeString(
            folder.resolve("corpus.jsonl"),
            "{\"text\": \"Paris\"}\n".repeat(ARTICLES) + stuckArticle());

    String err = interrupt(extract("--threads", "1", corpus));

    assertThat(err)
        .containsPattern("out.jsonl: interrupted; articles done: \\d+, --resume goes on");
    assertThat(out).doesNotExist();
    assertThat(Cli.run(extract("--resume", corpus)).code()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(ARTICLES + 1);
    assertThat(written)
        .isDirectoryContaining("glob:**/out.jsonl")
        .isDirectoryNotContaining("glob:**.part*");
  }

  @Test
  void leavesNothingWhereNothingWasDone() throws Exception {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), stuckArticle());

    String err = interrupt(extract(corpus));

    assertThat(err).contains("out.jsonl: interrupted; nothing is written");
    assertThat(written).isEmptyDirectory();
  }

  /** Interrupts a process when the article is at work, and returns what it told. */
  private String interrupt(Object... command) throws Exception {
    Path err = folder.resolve("err");
    Process process = Child.start(folder.resolve("stdout"), err, command);
    try {
      while (process.isAlive() && Files.notExists(stuck)) {
        process.waitFor(10, TimeUnit.MILLISECONDS);
      }
      process.destroy();
      assertThat(Child.end(process)).isEqualTo(128 + 15);
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(err);
  }

  private String stuckArticle() {
    return "{\"text\": \"STUCK " + stuck + "\"}\n";
  }

  private Object[] extract(Object... more) {
    return Stream.concat(Stream.of("extract", "--engine", "words", "-o", out), Stream.of(more))
        .toArray();
  }
}
