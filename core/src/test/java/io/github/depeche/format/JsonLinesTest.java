package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsBackWhatItWrites() {
    Document document = Samples.everything();
    String line = JsonLinesWriter.write(document);
    assertThat(line).doesNotContain("\n").contains("\"start\":5,\"end\":9,\"text\":\"Mali\"");
    assertThat(JsonLinesReader.readLine(line, "f", 1, problems)).contains(document);
    assertThat(problems).isEmpty();
  }

  @Test
  void readsALineThatHasOnlyATextAndNamesItAfterItsPlace() {
    assertThat(JsonLinesReader.readLine("{\"text\": \"Un.\"}", "dir/in.jsonl", 7, problems))
        .contains(Document.plain("in.jsonl-7", "Un.", PublicationDate.UNKNOWN));
    assertThat(problems).isEmpty();
  }

  @Test
  void aBadLineDoesNotCostTheOthers(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(
        file,
        "{\"id\":\"a\",\"text\":\"Un\u2028deux.\"}\r\n{\"id\":\n\n[1]\n{\"id\":\"a\",\"text\":\"\"}\n"
            + "{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"T\",\"date\":\"hier\"} \n{\"text\":\"T\"} {}");

    ReadResult read = JsonLinesReader.read(file);

    assertThat(read.documents()).extracting(Document::id).containsExactly("a", "c");
    assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 4, 5, 6, 7, 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "mentions":[{"id":"T1","type":"GPE","start":0,"end":9}]                 | offsets 0 to 9
          "mentions":[{"id":"T1","type":"GPE","start":3,"end":3}]                 | offsets 3 to 3
          "mentions":[{"id":"T1","type":"GPE","start":0,"end":2,"text":"Oui"}]    | 'Oui' is not the text
          "mentions":[{"id":"T1","type":"Land","start":0,"end":3}]                | unknown type "Land"
          "mentions":[{"type":"GPE","start":0,"end":3}]                           | without "id"
          "mentions":[{"id":"T1","type":"GPE","start":0,"end":3,"timex":"2024"}]  | with a timex value
          "mentions":[{"id":"T1","type":"GPE","form":"X","start":0,"end":3}]      | unknown form "X"
          "events":[{"id":"E1","type":"State"}]                                   | offsets
          "events":[{"id":"E1","type":"State","realis":"x","trigger":{"start":0,"end":3}}] | unknown realis
          "events":[{"id":"E1","type":"State","trigger":{"start":0,"end":3},"arguments":[{"role":"Time"}]}] | no mention
          "events":[{"id":"E1","type":"State","trigger":{"start":0,"end":3},"speaker":"T9"}] | no mention
          "coreference":[{"mention":"T1","antecedent":"T2"}]                      | no mention has the id "T1"
          """)
  void namesWhatCannotBeUsed(String field, String what) {
    assertThat(
            JsonLinesReader.readLine("{\"text\":\"Non!\"," + field + "}", "f.jsonl", 3, problems))
        .isPresent();
    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).toString()).startsWith("f.jsonl:3: f.jsonl-3: ").contains(what);
  }
}
