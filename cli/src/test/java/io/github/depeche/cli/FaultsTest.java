package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the system may refuse: a message in words, an exit code, no half-written file, and nothing
 * lost. {@link KillTest} kills, {@link InterruptionTest} interrupts, {@link RejectsTest} runs out
 * of memory.
 */
class FaultsTest {

  /** More output than is let, and than a pipe holds. */
  private static final int ARTICLES = 1_000;

  private static final String MODEST = "Paris et Rome. ".repeat(10);

  @TempDir private Path folder;
  private Path corpus;
  private Path out;
  private Path err;

  @BeforeEach
  void writeCorpus() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\": \"a" + i + "\", \"text\": \"" + MODEST + "\"}\n");
    }
    corpus = Files.writeString(folder.resolve("corpus.jsonl"), lines);
    out = folder.resolve("stdout");
    err = folder.resolve("stderr");
  }

  @Test
  void aDiskThatIsFull() throws Exception {
    Path target = folder.resolve("out.jsonl");

    int code = bash("ulimit -f 512; exec \"$@\"", words("-o", target, corpus));

    assertThat(Files.readString(err))
        .matches(
            "depeche: .*/out.jsonl: cannot be written: [^;]*; check the path and the disk"
                + "(; articles done: \\d+, --resume goes on behind them)?\\R");
    assertThat(code).isEqualTo(1);
    assertThat(target).doesNotExist();

    assertThat(Cli.run(words("--resume", "-o", target, corpus)).code()).isZero();
    assertThat(target).hasContent(Cli.run(words(corpus)).out());
  }

  @Test
  void aReaderThatHasSeenEnough() throws Exception {
    int code = bash("\"$@\" | head -n 1; exit \"${PIPESTATUS[0]}\"", words(corpus));

    assertThat(err).isEmptyFile();
    assertThat(Files.readAllLines(out)).hasSize(1);
    assertThat(code).isEqualTo(141);
  }

  @Test
  void aStandardOutputThatIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");

    int code = bash("exec \"$@\" >/dev/full", words(corpus));

    assertThat(Files.readString(err)).contains("standard output cannot be written: ", "the disk");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aStandardOutputThatIsFullOfHelp() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");

    int code = bash("exec \"$@\" >/dev/full", "--help");

    assertThat(Files.readString(err)).contains("standard output cannot be written: ");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aReaderThatHasSeenEnoughTrees() throws Exception {
    int code =
        bash(
            "\"$@\" | head -n 1; exit \"${PIPESTATUS[0]}\"",
            "analyze",
            "--engine",
            "words",
            corpus);

    assertThat(err).isEmptyFile();
    assertThat(code).isEqualTo(141);
  }

  @Test
  void aDiskTooFullForAPage() throws Exception {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path report = pages.resolve("report.html");
    Object[] eval = {"eval", "--engine", "words", "--samples", "10", "--html", report};

    assertThat(bash("ulimit -f 64; exec \"$@\"", eval)).isEqualTo(1);
    assertThat(err)
        .content()
        .matches(
            "depeche: .*/report.html: cannot be written: [^;]*; check the path and the disk\\R");

    Object[] view = words("-f", "html", "-o", pages.resolve("view.html"), corpus);
    assertThat(bash("ulimit -f 64; exec \"$@\"", view)).isEqualTo(1);
    assertThat(pages).isEmptyDirectory();
  }

  @Test
  void aDiskTooFullForTheRejects() throws Exception {
    Path empty =
        Files.writeString(folder.resolve("empty.jsonl"), "{\"text\": \"\"}\n".repeat(ARTICLES));
    Path rejects = folder.resolve("rejects.jsonl");

    int code =
        bash(
            "ulimit -f 64; exec \"$@\"",
            words("-q", "-o", folder.resolve("out.jsonl"), "--rejects", rejects, empty));

    assertThat(Files.readString(err))
        .containsPattern("depeche: .*/rejects.jsonl: cannot be written: [^;]*; check the disk");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void aHeapTooSmallForTheModels() throws Exception {
    int code =
        bash(
            "java=$1; shift; exec \"$java\" -Xmx40m \"$@\"",
            "extract",
            "-o",
            folder.resolve("out.jsonl"),
            corpus);

    assertThat(err).content().contains("not enough memory; give more, as DEPECHE_JAVA_OPTIONS=");
    assertThat(err).content().doesNotContain("\tat ");
    assertThat(code).isEqualTo(1);
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }

  @Test
  void aFolderThatMayNotBeWrittenIn() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeFalse(
        !closed.toFile().setWritable(false) || Files.isWritable(closed),
        "this user may write everywhere");

    Cli.Outcome outcome = Cli.run(words("-o", closed.resolve("out.jsonl"), corpus));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("out.jsonl: cannot be written: ", "check its permissions")
        .doesNotContain("\tat ");
  }

  private static Object[] words(Object... args) {
    Object[] words = new Object[args.length + 3];
    words[0] = "extract";
    words[1] = "--engine";
    words[2] = "words";
    System.arraycopy(args, 0, words, 3, args.length);
    return words;
  }

  private int bash(String script, Object... args) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Process process = Child.bash(script, out, err, args);
    try {
      return Child.end(process);
    } finally {
      process.destroyForcibly();
    }
  }
}
