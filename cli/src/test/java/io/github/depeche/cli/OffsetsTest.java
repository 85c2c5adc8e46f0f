package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.document.Document;
import io.github.depeche.document.Mention;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.JsonLinesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Offsets in every format count code points of the text as it was, whatever it holds: each is read
 * back.
 */
class OffsetsTest {

  /**
   * œ, an emoji, a no-break space, curved apostrophes, decomposed accents, an invisible hyphen, a
   * Windows line end.
   */
  private static final String TEXT =
      "🇫🇷 Le cœur de l’Europe\u00A0: le pre\u0301sident français a reçu à Sète\u202F🙂 le ministre alge\u0301rien de"
          + " l’Inté\u00ADrieur.\r\n« L’Œuvre commune\u00A0», c’est signé\u00A0: l’E\u0301gypte et le Nige\u0301ria ont"
          + " signe\u0301 un traité d’amitié le 3\u00A0décembre 2025 𝄞 à Saint-Étienne.\n";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("article.txt"), TEXT);
  }

  @Test
  void jsonLines() throws IOException {
    JsonNode document = new ObjectMapper().readTree(Cli.run("extract", article).out());

    assertThat(document.get("text").asText()).isEqualTo(TEXT);
    assertThat(document.get("mentions")).isNotEmpty().allSatisfy(OffsetsTest::coversItsText);
    assertThat(document.get("events"))
        .isNotEmpty()
        .allSatisfy(event -> coversItsText(event.get("trigger")));
    assertThat(document.get("mentions").findValuesAsText("text"))
        .contains("E\u0301gypte", "Nige\u0301ria");
    assertThat(document.get("events").findValuesAsText("text")).contains("signe\u0301", "reçu");
  }

  @Test
  void jsonLinesReadBackByOurReader() {
    List<io.github.depeche.format.Problem> problems = new ArrayList<>();

    Document document =
        JsonLinesReader.readLine(Cli.run("extract", article).out(), "out", 1, problems)
            .orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.mentions())
        .extracting(Mention::text)
        .contains("E\u0301gypte", "Nige\u0301ria");
  }

  @Test
  void brat() throws IOException {
    Path out = folder.resolve("brat");
    assertThat(Cli.run("extract", "-f", "brat", "-o", out, article).code()).isZero();

    assertThat(Files.readString(out.resolve("article.txt"))).isEqualTo(TEXT);
    List<String> bounds =
        Files.readAllLines(out.resolve("article.ann")).stream()
            .filter(line -> line.startsWith("T"))
            .toList();
    assertThat(bounds).isNotEmpty();
    for (String bound : bounds) {
      String[] fields = bound.split("\t");
      String[] place = fields[1].split(" ");
      assertThat(covered(Integer.parseInt(place[1]), Integer.parseInt(place[2])))
          .isEqualTo(fields[2]);
    }
    assertThat(BratFolder.read(out).errors()).isEmpty();
  }

  @Test
  void csv() throws IOException {
    List<CSVRecord> records = records(Cli.run("extract", "-f", "csv", article).out());

    assertThat(records).extracting(record -> record.get("trigger")).contains("reçu", "signe\u0301");
    for (CSVRecord record : records) {
      assertThat(
              covered(Integer.parseInt(record.get("start")), Integer.parseInt(record.get("end"))))
          .isEqualTo(record.get("trigger"));
    }
  }

  @Test
  void plover() throws IOException {
    List<String> lines = Cli.run("extract", "-f", "plover", article).lines();

    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      coversItsText(new ObjectMapper().readTree(line).get("trigger"));
    }
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new java.io.StringReader(csv)).getRecords();
  }

  private static void coversItsText(JsonNode node) {
    assertThat(covered(node.get("start").asInt(), node.get("end").asInt()))
        .isEqualTo(node.get("text").asText());
  }

  private static String covered(int start, int end) {
    return new String(TEXT.codePoints().toArray(), start, end - start);
  }
}
