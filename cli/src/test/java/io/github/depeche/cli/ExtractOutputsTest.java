package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.format.EventCsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code depeche extract} writes, and what is there when something fails. */
class ExtractOutputsTest {

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "Paris et Rome.");
  }

  @Test
  void aFileIsMadeWithItsFolders() throws IOException {
    Path out = folder.resolve("new/folder/out.jsonl");

    Cli.Outcome outcome = Cli.run("extract", "--engine", "words", "-o", out, article);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(out))
        .isEqualTo(Cli.run("extract", "--engine", "words", article).out());
    assertThat(names(out.getParent())).containsExactly("out.jsonl");
  }

  @Test
  void aDashIsStandardOutput() {
    String out = Cli.run("extract", "--engine", "words", "-o", "-", article).out();

    assertThat(out).isEqualTo(Cli.run("extract", "--engine", "words", article).out()).isNotEmpty();
    assertThat(Cli.run("view", "--engine", "words", "-o", "-", article).out())
        .startsWith("<!DOCTYPE html>");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void aFileIsReplaced() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "old");

    Cli.run("extract", "--engine", "words", "-f", "csv", "-o", out, article);

    assertThat(Files.readString(out)).isEqualTo(EventCsv.header());
  }

  @Test
  void aFolderKeepsOtherFiles() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Files.writeString(out.resolve("a.ann"), "old");

    assertThat(Cli.run("extract", "--engine", "words", "-f", "brat", "-o", out, article).code())
        .isZero();

    assertThat(names(out)).containsExactly("a.ann", "a.txt", "documents.jsonl", "mine.txt");
    assertThat(Files.readString(out.resolve("a.ann"))).startsWith("T1\t");
    assertThat(names(folder)).containsExactly("a.txt", "out");
  }

  @Test
  void aPathThatCannotBeWritten() {
    Cli.Outcome outcome =
        Cli.run("extract", "--engine", "words", "-o", article.resolve("below/a/file"), article);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("below/a/file: cannot be written: ").doesNotContain("\tat ");
  }

  @Test
  void csvHasAHeaderEvenWithoutEvents() {
    assertThat(Cli.run("extract", "--engine", "words", "-f", "csv", article).out())
        .isEqualTo(EventCsv.header());
  }

  @Test
  void aPageHoldsEachArticleAsALineOfJson() throws IOException {
    Path out = folder.resolve("out.html");

    assertThat(
            Cli.run("extract", "--engine", "words", "-f", "html", "-o", out, article, article)
                .code())
        .isZero();

    String line = Cli.run("extract", "--engine", "words", article).out().strip();
    assertThat(Files.readString(out))
        .startsWith("<!DOCTYPE html>")
        .containsOnlyOnce("<header>")
        .contains(">" + line + "</script>\n");
  }

  @Test
  void aReaderThatIsGoneEndsTheWorkQuietly() {
    StringWriter err = new StringWriter();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), closed, new PrintWriter(err), false, false);

    int code = Main.run(console, "extract", "--engine", "words", article.toString());

    // Whether it is a pipe is asked of the process that runs the tests.
    if (ClosedPipe.isStandardOutput()) {
      assertThat(code).isEqualTo(141);
      assertThat(err.toString()).isEmpty();
    } else {
      assertThat(code).isEqualTo(1);
      assertThat(err.toString()).contains("standard output cannot be written: Broken pipe");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
