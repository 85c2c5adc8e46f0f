package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BratFolderTest {

  @TempDir private Path folder;

  @Test
  void readsBackWhatItWrites() throws IOException {
    List<Document> documents =
        List.of(Samples.everything(), Document.plain("b", "", PublicationDate.UNKNOWN));
    BratFolder.write(folder, documents);
    assertThat(BratFolder.read(folder)).isEqualTo(new ReadResult(documents, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "..",
        ".",
        "/abs",
        "C:\\x",
        "a\nb",
        "https://x.fr/?a=1",
        "50%",
        "é ü"
      })
  void noIdLeavesTheFolder(String id) throws IOException {
    Path inner = folder.resolve("inner");
    Document document = Document.plain(id, "Texte.", PublicationDate.UNKNOWN);

    BratFolder.write(inner, List.of(document));

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(3)
          .allMatch(file -> file.getParent().equals(inner));
    }
    assertThat(BratFolder.read(inner)).isEqualTo(new ReadResult(List.of(document), List.of()));
  }

  @Test
  void refusesTwoDocumentsWithOneId() {
    Document document = Document.plain("a", "Texte.", PublicationDate.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BratFolder.write(folder, List.of(document, document)))
        .withMessageContaining("two documents have the id a");
  }

  @Test
  void reportsWhatIsMissingListedTwiceOrNotListed() throws IOException {
    write(
        "documents.jsonl",
        """
        {"id": "a", "date": null}
        {"id": "gone"}
        {"id": "a"}
        {"date": 3}
        x
        """);
    write("a.txt", "Texte.");
    write("b.txt", "Texte.");
    write("b.ann", "");
    write("c.ann", "");

    ReadResult read = BratFolder.read(folder);

    assertThat(read.documents()).extracting(Document::id).containsExactly("a", "b");
    assertThat(read.problems())
        .extracting(
            problem ->
                Path.of(problem.file()).getFileName() + ":" + problem.line() + " " + problem.what())
        .satisfiesExactly(
            problem ->
                assertThat(problem).isEqualTo("documents.jsonl:3 document 'a' is listed twice"),
            problem -> assertThat(problem).isEqualTo("documents.jsonl:4 no \"id\""),
            problem -> assertThat(problem).startsWith("documents.jsonl:5 not JSON at column 1"),
            problem -> assertThat(problem).isEqualTo("b.txt:0 not listed in documents.jsonl"),
            problem -> assertThat(problem).isEqualTo("c.ann:0 there is no text c.txt"),
            problem ->
                assertThat(problem)
                    .isEqualTo("documents.jsonl:2 document 'gone' has no file gone.txt"),
            problem -> assertThat(problem).isEqualTo("a.ann:0 there is no such file"));
  }

  @Test
  void annotationsWithoutTextsAreReadOnKnownTexts() throws IOException {
    Document text = Document.plain("a", "Paris", PublicationDate.parse("2024-05"));
    Document other = Document.plain("b", "Rome", PublicationDate.UNKNOWN);
    write("a.ann", "T1\tGPE 0 5\tParis\n");
    write("c.ann", "");

    ReadResult read = BratFolder.readAnnotations(folder, List.of(text, other));

    assertThat(read.documents()).hasSize(1);
    assertThat(read.documents().get(0).mentions()).hasSize(1);
    assertThat(read.documents().get(0).date()).isEqualTo(text.date());
    assertThat(read.errors()).extracting(Problem::what).containsExactly("no text has the id c");
  }

  @Test
  void aDateThatIsNoneIsReportedAndUnknown() throws IOException {
    write("documents.jsonl", "{\"id\": \"a\", \"date\": \"2024-02-30\"}\n");
    write("a.txt", "Texte.");
    write("a.ann", "");
    ReadResult read = BratFolder.read(folder);
    assertThat(read.documents().get(0).date()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).what()).contains("2024-02-30");
  }

  @Test
  void byteOrderMarksAndWindowsLineEndsAreReported() throws IOException {
    write("documents.jsonl", "{\"id\": \"a\"}\n");
    write("a.txt", "\uFEFFParis\r\nRome");
    write("a.ann", "\uFEFFT1\tGPE 7 11\tRome\r\n");

    ReadResult read = BratFolder.read(folder);

    assertThat(read.documents().get(0).mentions()).hasSize(1);
    assertThat(read.problems())
        .hasSize(4)
        .noneMatch(Problem::isError)
        .allMatch(problem -> problem.line() == 1);
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByLine() throws IOException {
    write("documents.jsonl", "{\"id\": \"a\"}\n");
    Files.write(folder.resolve("a.txt"), "un\ndeux é".getBytes(StandardCharsets.ISO_8859_1));
    write("a.ann", "");
    ReadResult read = BratFolder.read(folder);
    assertThat(read.documents()).isEmpty();
    assertThat(read.errors()).hasSize(1);
    assertThat(read.errors().get(0).toString())
        .endsWith("a.txt:2: byte 8 of the file is not UTF-8; save it as UTF-8");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
