package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCsvTest {

  @Test
  void columnsStayAsTheyAre() {
    assertThat(EventCsv.header())
        .isEqualTo(
            "document,published,event,type,family,realis,trigger,start,end,actors,actor_codes,recipients,"
                + "recipient_codes,themes,places,times,time_values,speaker,happening,rule\r\n");
  }

  @Test
  void writesOneEventALine() throws IOException {
    List<CSVRecord> records = parse(Samples.everything());

    assertThat(records).hasSize(3);
    assertThat(records.get(0).toMap())
        .containsEntry("document", "sample")
        .containsEntry("published", "2024-03")
        .containsEntry("event", "E1")
        .containsEntry("type", "Agree-Sign")
        .containsEntry("family", "Agree")
        .containsEntry("realis", "Actual")
        .containsEntry("actors", "Mali; Niger")
        .containsEntry("actor_codes", "MLI; NER")
        .containsEntry("recipients", "")
        .containsEntry("themes", "accord")
        .containsEntry("times", "lundi")
        .containsEntry("time_values", "2024-03-04")
        .containsEntry("happening", "H1")
        .containsEntry("rule", "signer; 100%");
    assertThat(records.get(1).toMap()).containsEntry("speaker", "Paris");
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    int[] text = Samples.TEXT.codePoints().toArray();

    for (CSVRecord record : parse(Samples.everything())) {
      int start = Integer.parseInt(record.get("start"));
      int end = Integer.parseInt(record.get("end"));
      assertThat(new String(text, start, end - start)).isEqualTo(record.get("trigger"));
    }
  }

  @Test
  void noCellIsAFormulaOrBreaksTheLine() throws IOException {
    String text = "=HYPERLINK(\"x\")\nsigné, \"vite\"";
    Mention who = Mention.named("T1", MentionType.PERSON, new Span(0, 21), text);
    Event event =
        Event.marked(
            "E1",
            EventType.AGREE_SIGN,
            new Span(16, 21),
            text,
            Realis.ACTUAL,
            List.of(new Argument(ArgumentRole.ACTOR, who)));
    Document document =
        new Document("@id", text, PublicationDate.UNKNOWN, List.of(who), List.of(event), List.of());

    CSVRecord record = parse(document).get(0);

    assertThat(record.get("document")).isEqualTo("'@id");
    assertThat(record.get("actors")).isEqualTo("'=HYPERLINK(\"x\") signé");
    assertThat(EventCsv.write(document).lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"})
  void noCellBeginsAFormula(String text) {
    assertThat(EventCsv.cell(text)).startsWith("'").hasSameSizeAs("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Paris", "1960", "'mots'", "a=b", "« oui »", " =1", "n° 5", "🇫🇷"})
  void otherCellsStayAsTheyAre(String text) {
    assertThat(EventCsv.cell(text)).isEqualTo(text);
  }

  /** RFC 4180, byte by byte: CR LF after each line, quotes doubled, no byte order mark. */
  @Test
  void theBytesAreThoseOfTheStandard() {
    Document document =
        PageArticles.article(
            "a,b",
            "2024-03-04",
            "Le \"Quai\", hier,\nsigne.",
            "signe Agree-Sign Actual Actor=\"Quai\",");

    assertThat(EventCsv.header() + EventCsv.write(document))
        .isEqualTo(
            EventCsv.header()
                + "\"a,b\",2024-03-04,E1,Agree-Sign,Agree,Actual,signe,17,22,\"\"\"Quai\"\",\",,,,,,,,,,\r\n")
        .startsWith("document,");
  }

  @Test
  void theDocumentationNamesItsColumns() throws IOException {
    assertThat(documented("## CSV"))
        .containsExactlyElementsOf(
            Arrays.stream(EventColumn.values()).map(EventColumn::label).toList());
  }

  /** Returns the names in the first column of the first table below a heading of docs/tables.md. */
  static List<String> documented(String heading) throws IOException {
    String text = Files.readString(Path.of("../docs/tables.md"));
    return text.substring(text.indexOf(heading))
        .lines()
        .dropWhile(line -> !line.startsWith("| `"))
        .takeWhile(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .toList();
  }

  private static List<CSVRecord> parse(Document document) throws IOException {
    String csv = EventCsv.header() + EventCsv.write(document);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(csv))
        .getRecords();
  }
}
