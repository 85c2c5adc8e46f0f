package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code depeche extract} takes, and the date it gives to it. */
class ExtractInputsTest {

  @TempDir private Path folder;

  @Test
  void aFile() throws IOException {
    Path file = write("visite.txt", "Paris et Rome.\n");

    Cli.Outcome outcome = extract(file);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.lines()).hasSize(1);
    assertThat(fields(outcome, "id")).containsExactly("visite");
    assertThat(fields(outcome, "text")).containsExactly("Paris et Rome.\n");
  }

  @Test
  void aFolderWithAllBelowByName() throws IOException {
    write("b.txt", "Paris.");
    write("a.txt", "Rome.");
    write("sub/c.TXT", "Oslo.");
    write("sub/d.jsonl", "{\"id\": \"x\", \"text\": \"Lima.\"}\n{\"text\": \"Kiev.\"}\n");
    write("sub/notes.md", "Not read.");
    write("a.ann", "");

    Cli.Outcome outcome = extract(folder);

    assertThat(outcome.err()).isEmpty();
    assertThat(fields(outcome, "text"))
        .containsExactly("Rome.", "Paris.", "Oslo.", "Lima.", "Kiev.");
    assertThat(fields(outcome, "id")).containsExactly("a", "b", "sub/c", "x", "d.jsonl-2");
  }

  @Test
  void standardInputAsText() throws IOException {
    Cli.Outcome outcome = Cli.runWith("Paris, 3 décembre 🙂", "extract", "--engine", "words", "-");

    assertThat(fields(outcome, "id")).containsExactly("stdin");
    assertThat(fields(outcome, "text")).containsExactly("Paris, 3 décembre 🙂");
  }

  @Test
  void standardInputAsJsonLines() throws IOException {
    Cli.Outcome outcome =
        Cli.runWith(
            "\n {\"id\": \"a\", \"text\": \"Paris\"}\r\n\n{\"id\": \"b\", \"text\": \"Rome\"}",
            "extract",
            "--engine",
            "words",
            "-");

    assertThat(fields(outcome, "id")).containsExactly("a", "b");
  }

  @Test
  void inputsKeepTheirOrderOnManyThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines
          .append("{\"id\": \"")
          .append(i)
          .append("\", \"text\": \"")
          .append("Paris ".repeat(i % 7 * 50 + 1));
      lines.append("\"}\n");
    }
    Path file = write("many.jsonl", lines.toString());

    List<String> one = extract("--threads", 1, file).lines();
    List<String> many = extract("--threads", 7, file).lines();

    assertThat(many).hasSize(500).isEqualTo(one);
    assertThat(JSON.readTree(many.get(42)).get("id").asText()).isEqualTo("42");
  }

  @ParameterizedTest
  @CsvSource({
    "date 2025-12-03 Vietnam - Biélorussie, 2025-12-03",
    "' date 2021-04 Hanoi', 2021-04",
    "'\u00A0date 2021-04-01\nHanoi', 2021-04-01",
    "Le date 2021-04, null",
    "date 2021-13-01 Hanoi, null",
    "date 2021-04-011, null",
    "dates 2021-04, null",
  })
  void aLeadingDateStaysInTheText(String text, String date) throws IOException {
    Cli.Outcome outcome = extract(write("a.txt", text));

    assertThat(fields(outcome, "date")).containsExactly(date);
    assertThat(fields(outcome, "text")).containsExactly(text);
  }

  @Test
  void theListOfAFolderGivesDates() throws IOException {
    write(
        "documents.jsonl",
        "{\"id\": \"a\", \"date\": \"2020-01-02\"}\n{\"id\": \"b\", \"date\": null}\n");
    write("sub/documents.jsonl", "{\"id\": \"a\", \"date\": \"2020-03\"}\n");
    write("a.txt", "date 2021-01-01 Paris");
    write("b.txt", "date 2021-01-01 Paris");
    write(
        "c.jsonl",
        "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"a\", \"date\": \"2019-05-05\", \"text\": \"x\"}");
    write("sub/a.txt", "Paris");

    Cli.Outcome outcome = extract(folder);

    assertThat(outcome.err()).isEmpty();
    assertThat(fields(outcome, "date"))
        .containsExactly("2020-01-02", "2021-01-01", "2020-01-02", "2019-05-05", "2020-03");
    assertThat(fields(extract(folder.resolve("a.txt")), "date")).containsExactly("2020-01-02");
  }

  @Test
  void theDateOfTheCommandLineIsForAll() throws IOException {
    Path file =
        write(
            "c.jsonl",
            "{\"text\": \"x\"}\n{\"date\": \"2019-05-05\", \"text\": \"date 2018-01 x\"}");

    assertThat(fields(extract("--date", "2025-12", file), "date"))
        .containsExactly("2025-12", "2025-12");
  }

  @Test
  void aByteOrderMarkIsNotText() throws IOException {
    Cli.Outcome outcome = extract(write("a.txt", "\uFEFFdate 2020-01 Paris"));

    assertThat(fields(outcome, "text")).containsExactly("date 2020-01 Paris");
    assertThat(fields(outcome, "date")).containsExactly("2020-01");
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static Cli.Outcome extract(Object... args) {
    List<Object> words = new java.util.ArrayList<>(List.of("extract", "--engine", "words"));
    words.addAll(List.of(args));
    return Cli.run(words.toArray());
  }

  private static List<String> fields(Cli.Outcome outcome, String field)
      throws JsonProcessingException {
    List<String> values = new java.util.ArrayList<>();
    for (String line : outcome.lines()) {
      JsonNode value = JSON.readTree(line).get(field);
      values.add(value.asText());
    }
    return values;
  }
}
