package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --rejects} lists; standard error and the exit code are the same without it. */
class RejectsTest {

  @TempDir private Path folder;

  @Test
  void listsWhatGivesNoDocument() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id": "good", "text": "Paris"}
            {"id": "panic", "text": "PANIC"}
            {"id": "glutton", "text": "GLUTTON"}
            {"id": "empty", "text": " "}
            {"id":
            {"id": "dated", "text": "Rome", "date": "demain"}
            {"id": "last", "text": "Oslo"}
            {"id": 12}
            """);
    Path absent = folder.resolve("absent.txt");
    Path rejects = folder.resolve("new/folder/rejects.jsonl");

    Cli.Outcome outcome =
        Cli.run("extract", "--engine", "words", "--rejects", rejects, lines, absent);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.lines()).hasSize(3);
    assertThat(outcome.err()).hasLineCount(7).contains("a.jsonl:6: 'demain' is not a date");
    assertThat(Files.readString(rejects).replace(folder + "/", ""))
        .isEqualTo(
            """
            {"id":"panic","input":"a.jsonl","line":2,"reason":"internal error: java.lang.IllegalStateException: panic; please report it with the article"}
            {"id":"glutton","input":"a.jsonl","line":3,"reason":"not enough memory for its 7 characters; split it, or give more, as DEPECHE_JAVA_OPTIONS=-Xmx4g"}
            {"id":"empty","input":"a.jsonl","line":4,"reason":"no text, only white space; give it an article"}
            {"id":null,"input":"a.jsonl","line":5,"reason":"not JSON at column 7: Unexpected end-of-input within/between Object entries; write one complete JSON object a line, with \\\\n for line ends in strings"}
            {"id":"12","input":"a.jsonl","line":8,"reason":"no \\"text\\"; give the article as the string \\"text\\""}
            {"id":null,"input":"absent.txt","line":null,"reason":"there is no such file or folder; check the name"}
            """);
  }

  @Test
  void isEmptyWhenNothingFails() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Paris");
    Path rejects = Files.writeString(folder.resolve("rejects.jsonl"), "of another run");

    assertThat(Cli.run("extract", "--engine", "words", "--rejects", rejects, article).code())
        .isZero();

    assertThat(rejects).isEmptyFile();
  }

  @Test
  void isNoFileThatIsUsedOtherwise() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Paris");

    assertThat(Cli.run("extract", "--rejects", article, article).err())
        .contains("a.txt is an input: name another file");
    assertThat(Cli.run("extract", "--rejects", folder, article).err()).contains("is no file");
    assertThat(Cli.run("extract", "--rejects", "x", "-o", "./x", article).err())
        .contains("--rejects and -o name the same file");
    assertThat(article).hasContent("Paris");
  }
}
