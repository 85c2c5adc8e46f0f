package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.depeche.document.Document;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.JsonLinesReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be found in five articles that not everybody has, in each format of the output. */
class SeedsTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "gold", "seeds");

  /** The formats that hold all of it. */
  enum Format {
    JSONL,
    BRAT,
    CSV
  }

  @TempDir private static Path folder;

  /** The events as rows, whatever the format they were written in. */
  private static final Map<Format, List<Map<String, String>>> ROWS = new EnumMap<>(Format.class);

  @BeforeAll
  static void extract() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), () -> "skipped: there is no gold folder " + SEEDS);
    for (Format format : Format.values()) {
      ROWS.put(format, rows(format));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theProtocolWasSignedByBoth(Format format) {
    Map<String, String> signature =
        only(
            format,
            "vna-2025-12-03",
            row -> row.get("actors").equals("Ils") && row.get("trigger").equals("signé"));

    assertThat(signature).containsEntry("type", "Agree-Sign").containsEntry("realis", "Actual");
    assertThat(signature.get("actor_codes").split("; ")).containsExactlyInAnyOrder("VNM", "BLR");
    assertThat(signature.get("themes")).startsWith("protocole");
  }

  @ParameterizedTest
  @EnumSource
  void theVisitorWasReceived(Format format) {
    Map<String, String> reception =
        only(format, "vna-2025-12-09", row -> row.get("trigger").equals("reçu"));

    assertThat(reception)
        .containsEntry("type", "Consult-Host")
        .containsEntry("realis", "Actual")
        .containsEntry("actors", "Tô Lâm")
        .containsEntry("actor_codes", "VNM")
        .containsEntry("recipients", "Sergueï Choïgou")
        .containsEntry("recipient_codes", "RUS");
    assertThat(reception.get("time_values")).startsWith("2025-12-09");
  }

  @ParameterizedTest
  @EnumSource
  void russiaWasAsked(Format format) {
    Map<String, String> request =
        only(format, "vna-2022-08-22", row -> row.get("trigger").equals("demandé"));

    assertThat(request)
        .containsEntry("type", "Request")
        .containsEntry("realis", "Actual")
        .containsEntry("actors", "Tô Lâm")
        .containsEntry("recipients", "Russie")
        .containsEntry("recipient_codes", "RUS");
  }

  @ParameterizedTest
  @EnumSource
  void theHopedForSignatureIsOnlyPossible(Format format) {
    Map<String, String> signature =
        only(format, "vna-2022-08-22", row -> row.get("trigger").equals("signature"));

    assertThat(signature).containsEntry("type", "Agree-Sign").containsEntry("realis", "Possible");
  }

  private static Map<String, String> only(
      Format format, String id, Predicate<Map<String, String>> wanted) {
    List<Map<String, String>> found =
        ROWS.get(format).stream()
            .filter(row -> row.get("document").equals(id))
            .filter(wanted)
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Map<String, String>> rows(Format format) throws IOException {
    String name = format.name().toLowerCase(Locale.ROOT);
    Path out = folder.resolve(name);
    assertThat(Cli.run("extract", "-f", name, "-o", out, SEEDS).code()).isZero();
    String csv =
        switch (format) {
          case CSV -> Files.readString(out);
          case JSONL -> csv(JsonLinesReader.read(out).documents());
          case BRAT -> csv(BratFolder.read(out).documents());
        };
    CSVFormat reading = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return reading.parse(new StringReader(csv)).getRecords().stream()
        .map(CSVRecord::toMap)
        .toList();
  }

  private static String csv(List<Document> documents) {
    StringBuilder csv = new StringBuilder(EventCsv.header());
    documents.forEach(document -> csv.append(EventCsv.write(document)));
    return csv.toString();
  }
}
