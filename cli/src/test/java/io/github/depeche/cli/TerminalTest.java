package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal is shown and a pipe is not, and how much of it. */
class TerminalTest {

  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void errorsAreRedOnATerminalThatMayHaveColours() {
    run(true, true, "extract", "absent.txt");

    assertThat(err.toString()).startsWith(ESCAPE + "31mdepeche:" + ESCAPE + "0m absent.txt: ");
  }

  @Test
  void nothingIsColouredElsewhere() {
    run(false, true, "extract", "absent.txt");
    run(true, false, "extract", "absent.txt");
    run(true, false, "--help");

    assertThat(err.toString()).contains("depeche: absent.txt: ").doesNotContain(ESCAPE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:").doesNotContain(ESCAPE);
  }

  @Test
  void helpHasBoldWordsOnATerminal() {
    run(true, true, "--help");

    assertThat(out.toString(StandardCharsets.UTF_8)).contains(ESCAPE + "1mdepeche");
  }

  @Test
  void quietTellsOnlyErrors() throws IOException {
    String articles = slowArticles().toString();
    String page = folder.resolve("out.jsonl").toString();

    run(false, true, "extract", "--engine", "words", "-q", "-o", page, articles);
    assertThat(err.toString()).isEmpty();

    // On one thread, so that each article takes its time before the next.
    run(false, true, "extract", "--engine", "words", "--threads", "1", "-o", page, articles);
    assertThat(err.toString()).contains(" articles, ", "100%");

    run(false, true, "extract", "--quiet", "absent.txt");
    assertThat(err.toString()).contains("depeche: absent.txt: there is no such file");
  }

  @Test
  void verboseTellsWhatWasDone() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\": \"Oslo\"}\n{\"text\": \"PANIC\"}\n");

    run(false, false, "extract", "--engine", "words", "-v", "--threads", "1", articles.toString());

    assertThat(err.toString())
        .containsPattern("depeche: 1 documents, 0 events, 1 rejected in .* on 1 threads")
        .contains("IllegalStateException: panic", "at io.github.depeche");
  }

  private Path slowArticles() throws IOException {
    String slow = "{\"text\": \"SLEEP\"}\n";
    return Files.writeString(folder.resolve("slow.jsonl"), slow + slow);
  }

  private void run(boolean colour, boolean terminal, String... args) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintWriter(err),
            terminal,
            terminal,
            colour,
            new Verbosity());
    Main.run(console, args);
  }
}
