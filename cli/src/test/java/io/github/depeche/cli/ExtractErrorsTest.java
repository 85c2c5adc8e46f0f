package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One input that cannot be read, between two that can: it is named with the reason, and the others
 * are there.
 */
class ExtractErrorsTest {

  @TempDir private Path folder;
  private Path good;
  private Path last;

  @BeforeEach
  void writeGoodOnes() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), "Paris.");
    last = Files.writeString(folder.resolve("last.txt"), "Rome.");
  }

  @Test
  void aMissingFile() {
    assertFails(
        folder.resolve("absent.txt"),
        "absent.txt: there is no such file or folder; check the name");
  }

  @Test
  void aFolderWithoutTexts() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertFails(empty, "empty: no .txt or .jsonl file in it or below; name a folder with articles");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    Path latin =
        Files.write(folder.resolve("latin.txt"), "Un\nété\n".getBytes(StandardCharsets.ISO_8859_1));

    assertFails(
        latin,
        "latin.txt:2: not UTF-8 (byte 0xE9); save it as UTF-8, for example with iconv -f latin1 -t utf-8");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 'x'});

    assertFails(
        binary,
        "binary.txt: binary data or UTF-16, not UTF-8 text; give plain text saved as UTF-8");
  }

  @Test
  void aFileInUtf16() throws IOException {
    Path utf16 = Files.write(folder.resolve("utf16.txt"), "Été".getBytes(StandardCharsets.UTF_16));

    assertFails(
        utf16, "utf16.txt: binary data or UTF-16, not UTF-8 text; give plain text saved as UTF-8");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertFails(
        Files.createFile(folder.resolve("empty.txt")),
        "empty.txt: the file is empty; give it an article");
    assertFails(
        Files.writeString(folder.resolve("blank.txt"), " \n\u00A0\n".replace("\u00A0", "\t")),
        "blank.txt: no text, only white space; give it an article");
    assertFails(
        Files.createFile(folder.resolve("empty.jsonl")),
        "empty.jsonl: the file is empty; give one JSON object with \"text\" a line");
  }

  @Test
  void tenMegabytesOfOneLine() throws IOException {
    String line = "Le ministre a signé un accord. ".repeat(330_000);

    assertFails(
        Files.writeString(folder.resolve("long.txt"), line),
        "long.txt: more than 3000003 bytes, more than an article's 1000000; split it: one article a file, or one a"
            + " line of JSON");
    assertFails(
        Files.writeString(folder.resolve("long.jsonl"), "{\"text\": \"" + line + "\"}\n"),
        "long.jsonl:1: a line of more than 8000000 bytes, more than an article's 1000000; split it: one article a"
            + " file, or one a line of JSON");
  }

  @Test
  void badLinesOfJson() throws IOException {
    Path lines =
        Files.write(
            folder.resolve("lines.jsonl"),
            """
            {"id": "a", "text": "Oslo."}
            {"id": "b", "text":
            {"id": "c"}
            ["d"]
            {"id": "e", "text": ""}
            {"id": "f", "text": "Lima."}
            {"id": "g", "text": "\\ud83d"}
            {"id": "h", "text": "Bonn.", "date": "demain"}
            {"id": "i", "text": "\u00e9"}
            """
                .getBytes(StandardCharsets.ISO_8859_1));

    Cli.Outcome outcome = extract(lines);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(ids(outcome)).containsExactly("a", "f", "h");
    List<String> errors =
        outcome.err().lines().map(line -> line.replace(folder.toString(), "")).toList();
    assertThat(errors).hasSize(7);
    assertThat(errors.get(0)).startsWith("depeche: /lines.jsonl:2: not JSON at column ");
    assertThat(errors.get(1))
        .isEqualTo("depeche: /lines.jsonl:3: no \"text\"; give the article as the string \"text\"");
    assertThat(errors.get(2)).startsWith("depeche: /lines.jsonl:4: the line is not a JSON object");
    assertThat(errors.get(3)).startsWith("depeche: /lines.jsonl:5: no text, only white space");
    assertThat(errors.get(4)).startsWith("depeche: /lines.jsonl:7: half of a surrogate pair");
    assertThat(errors.get(5))
        .startsWith("depeche: /lines.jsonl:8: 'demain' is not a date: write YYYY-MM-DD");
    assertThat(errors.get(6)).startsWith("depeche: /lines.jsonl:9: not UTF-8 (byte 0xE9)");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "x");
    assumeFalse(
        !secret.toFile().setReadable(false) || Files.isReadable(secret),
        "this user may read everything");

    assertFails(secret, "secret.txt: you may not read it; check its permissions");
  }

  @Test
  void anArticleThatBreaksTheExtractor() throws IOException {
    Path panic = Files.writeString(folder.resolve("panic.txt"), "PANIC");

    assertFails(
        panic,
        "panic: internal error: java.lang.IllegalStateException: panic; please report it with the article");
  }

  @Test
  void twoArticlesWithOneNameInOneFolder() throws IOException {
    Path same =
        Files.writeString(
            Files.createDirectory(folder.resolve("sub")).resolve("good.txt"), "Lima.");
    Path out = folder.resolve("out");

    Cli.Outcome outcome = extract("-f", "brat", "-o", out, good, same, last);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("good: two documents have the id good; give each article a name of its own");
    assertThat(out.resolve("good.txt")).hasContent("Paris.");
    assertThat(out.resolve("last.txt")).hasContent("Rome.");
  }

  @Test
  void aRuleFileThatCannotBeRead() throws IOException {
    Cli.Outcome missing = extract("--rules", folder.resolve("absent.yaml"), good);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("absent.yaml: there is no such rule file; check the name");

    Path broken = Files.writeString(folder.resolve("broken.yaml"), "- id: x\n  type: [\n");
    Cli.Outcome wrong = extract("--rules", broken, good);
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).containsPattern("broken\\.yaml:\\d+:\\d+: ");
    assertThat(wrong.out()).isEmpty();
  }

  private void assertFails(Path bad, String message) {
    Cli.Outcome outcome = extract(good, bad, last);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err().replace(folder + "/", "")).isEqualTo("depeche: " + message + "\n");
    assertThat(ids(outcome)).containsExactly("good", "last");
  }

  private static List<String> ids(Cli.Outcome outcome) {
    return outcome.lines().stream()
        .map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static Cli.Outcome extract(Object... args) {
    List<Object> words = new ArrayList<>(List.of("extract", "--engine", "words"));
    words.addAll(List.of(args));
    return Cli.run(words.toArray());
  }
}
