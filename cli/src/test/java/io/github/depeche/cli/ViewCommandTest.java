package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.JsonLinesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code depeche view} takes, and what is then in the page. */
class ViewCommandTest {

  private static final String ANNOTATED =
      """
      {"id":"seen","date":"2024-03-04","text":"Paris et Rome.","mentions":[{"id":"T1","type":"GPE","start":9,"end":13}]}
      """;
  private static final String PLAIN =
      """
      {"id":"plain","date":"2024-03-05","text":"Paris et Rome."}
      """;

  /** Takes the engine of tests a while. */
  private static final String SLOW = "{\"text\":\"SLEEP\"}\n";

  @TempDir private Path folder;
  @TempDir private Path pages;

  @Test
  void whatIsAnnotatedIsShownAndTheRestIsExtracted() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), ANNOTATED + PLAIN);
    Files.writeString(folder.resolve("b.txt"), "Paris et Rome.");
    Files.writeString(folder.resolve("b.ann"), "T1\tGPE 9 13\tRome\n");
    Files.writeString(folder.resolve("c.txt"), "Paris et Rome.");
    Files.writeString(folder.resolve("documents.jsonl"), "{\"id\":\"b\",\"date\":\"2024-03\"}\n");

    List<Document> shown = view(folder);

    assertThat(shown).extracting(Document::id).containsExactly("seen", "plain", "b", "c");
    assertThat(mentions(shown.get(0))).containsExactly("Rome");
    assertThat(mentions(shown.get(1))).contains("Paris");
    assertThat(mentions(shown.get(2))).containsExactly("Rome");
    assertThat(mentions(shown.get(3))).contains("Paris");
    assertThat(shown.get(2).date()).isEqualTo(PublicationDate.parse("2024-03"));
    assertThat(view(lines)).extracting(Document::id).containsExactly("seen", "plain");
  }

  @Test
  void whereNothingIsMarkedOnPurposeNothingIsExtracted() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Paris et Rome.");
    Files.writeString(folder.resolve("a.ann"), "");
    Files.writeString(
        folder.resolve("b.jsonl"), "{\"text\":\"Paris et Rome.\",\"mentions\":[],\"events\":[]}");

    assertThat(view(folder)).hasSize(2).allSatisfy(one -> assertThat(one.mentions()).isEmpty());
  }

  @Test
  void theDateOfTheCommandLineGoesBeforeAll() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), ANNOTATED + PLAIN);

    assertThat(view(lines, "--date", "2020-01-02"))
        .extracting(one -> one.date().toString())
        .containsExactly("2020-01-02", "2020-01-02");
  }

  @Test
  void standardInputIsShown() throws IOException {
    Path page = folder.resolve("new/page.html");

    assertThat(Cli.runWith(ANNOTATED, "view", "-", "-o", page).code()).isZero();

    assertThat(documents(page)).extracting(Document::id).containsExactly("seen");
  }

  @Test
  void whatIsWrongIsToldAndTheRestIsShown() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Paris et Rome.");
    Files.writeString(folder.resolve("a.ann"), "T1\tGPE 9 999\tRome\n");
    Path page = folder.resolve("page.html");

    Cli.Outcome outcome =
        Cli.run("view", "--engine", "words", "-o", page, text, folder.resolve("none.txt"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("a.ann:1", "none.txt: there is no such file")
        .doesNotContain("\tat ");
    assertThat(documents(page)).hasSize(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void interruptedItLeavesNothing() throws Exception {
    Path lines = Files.writeString(folder.resolve("slow.jsonl"), SLOW.repeat(2_000));
    Path page = pages.resolve("page.html");
    Path err = folder.resolve("err");
    Process process =
        Child.start(folder.resolve("out"), err, "view", "--engine", "words", "-o", page, lines);
    try {
      while (process.isAlive() && Files.notExists(pages.resolve("page.html.part"))) {
        process.waitFor(10, TimeUnit.MILLISECONDS);
      }

      process.destroy();

      assertThat(Child.end(process)).isEqualTo(128 + 15);
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(err)).contains("page.html: interrupted; nothing is written");
    assertThat(pages).isEmptyDirectory();
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(Cli.run("view", folder).err()).contains("Missing required option: '--output=FILE'");
    Cli.Outcome outcome = Cli.run("view", "-o", folder, folder);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is a folder: name a file");
    assertThat(Cli.run("view", "--threads", "0", "-o", folder.resolve("x"), folder).code())
        .isEqualTo(2);
    assertThat(Cli.run("view", "--engine", "word", "-o", "x.html", folder).err())
        .contains("did you mean words?");
  }

  private List<Document> view(Path input, String... options) throws IOException {
    Path page = pages.resolve("page.html");
    List<Object> line = new ArrayList<>(List.of("view", "--engine", "words", "-o", page, input));
    line.addAll(List.of(options));

    Cli.Outcome outcome = Cli.run(line.toArray());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.code()).isZero();
    return documents(page);
  }

  private static List<Document> documents(Path page) throws IOException {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.startsWith("<script type=\"application/json\""))
          .map(line -> line.replaceAll("^<script[^>]*>|</script>$", ""))
          .flatMap(json -> JsonLinesReader.readLine(json, "page", 1, new ArrayList<>()).stream())
          .toList();
    }
  }

  private static Stream<String> mentions(Document document) {
    return document.mentions().stream().map(Mention::text);
  }
}
