package io.github.depeche.spark.job;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.spark.Gold;
import io.github.depeche.spark.LocalSpark;
import io.github.depeche.spark.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractJobTest {

  @TempDir private Path folder;

  @Test
  void jsonLinesBecomeParquetByMonth() throws IOException {
    Path out = folder.resolve("out");

    Job.Outcome outcome =
        Job.run("-o", out, "--run", "gold", "--documents", Job.gold(folder.resolve("in/a.jsonl")));

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .isEqualTo(
            "14 articles, %d events in %s/events/run=gold, 0 rejects in %s/rejects/run=gold\n"
                .formatted(Gold.events().size(), out, out));
    Dataset<Row> events = Job.table(out.resolve("events"));
    assertThat(Gold.byColumn(events.collectAsList()))
        .containsExactlyInAnyOrderElementsOf(Gold.events());
    assertThat(events.where("month <> substring(published, 1, 7) or run <> 'gold'").count())
        .isZero();
    assertThat(out.resolve("events/run=gold/month=2019-11")).isDirectory();
    assertThat(
            Job.table(out.resolve("documents")).select("json").collectAsList().stream()
                .map(row -> row.getString(0)))
        .containsExactlyInAnyOrderElementsOf(
            Gold.extracted().stream().map(JsonLinesWriter::write).toList());
    assertThat(out).isDirectoryNotContaining("glob:**.depeche-unfinished");
  }

  @Test
  void textFilesBecomeTheCsvOfTheLibrary() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/below"));
    String text = "date 2024-03-05 Le Mali et le Niger ont signé lundi un accord dit \"de paix\".";
    Files.writeString(in.resolve("leading.txt"), text);
    Files.writeString(in.resolve("=SUM(A1).txt"), "Paris a condamné l'attaque\nà Kidal.");
    Files.writeString(in.resolve("notes.md"), "not an article");
    Path out = folder.resolve("out");

    Job.Outcome outcome = Job.run("--from", "text", "-f", "csv", "-o", out, folder.resolve("in"));

    assertThat(outcome.out()).startsWith("2 articles, ");
    String expected =
        EventCsv.header()
            + csv("leading", text, "2024-03-05")
            + EventCsv.header()
            + csv("=SUM(A1)", "Paris a condamné l'attaque\nà Kidal.", null);
    assertThat(Job.lines(out.resolve("events")))
        .containsExactlyInAnyOrderElementsOf(expected.lines().toList());
  }

  private static String csv(String id, String text, String date) {
    return EventCsv.write(
        Extractor.builder()
            .build()
            .extract(
                Document.plain(
                    id,
                    text,
                    date == null ? PublicationDate.UNKNOWN : PublicationDate.parse(date))));
  }

  @Test
  void parquetBecomesJsonLines() throws IOException {
    Path in = folder.resolve("articles.parquet");
    LocalSpark.articles(Gold.articles())
        .withColumnRenamed("text", "contenu")
        .withColumn("date", expr("to_timestamp(date) + interval 23 hours"))
        .write()
        .parquet(in.toString());
    Path out = folder.resolve("out");

    Job.Outcome outcome =
        Job.run("--column", "text=contenu", "-f", "jsonl", "--documents", "-o", out, in);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(Job.lines(out.resolve("documents")))
        .containsExactlyInAnyOrderElementsOf(
            Gold.extracted().stream().map(JsonLinesWriter::write).toList());
    Dataset<Row> events =
        LocalSpark.session().read().schema(Tables.EVENTS).json(out.resolve("events").toString());
    assertThat(Gold.byColumn(events.collectAsList()))
        .containsExactlyInAnyOrderElementsOf(Gold.events());
    assertThat(Job.lines(out.resolve("events")).get(0)).contains("\"speaker\":");
  }

  @Test
  void badLinesAreRejectedWithTheReason() throws IOException {
    Path in = Job.gold(folder.resolve("in/a.jsonl"));
    Files.write(
        in.resolveSibling("bad.jsonl"),
        """
        {"id": "cut", "text

        {"id": "no-text"}
        {"id": "late", "text": "Un texte.", "date": "2024-13"}
        {"id": "latin", "text": "déjà"}
        {"text": "Sans nom."}
        """
            .getBytes(StandardCharsets.ISO_8859_1));
    Path out = folder.resolve("out");

    Job.Outcome outcome = Job.run("--from", "jsonl", "-o", out, in.getParent());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("19 articles, ").contains(", 4 rejects in ");
    assertThat(Gold.byColumn(Job.table(out.resolve("events")).collectAsList()))
        .containsExactlyInAnyOrderElementsOf(Gold.events());
    List<Row> rejects =
        LocalSpark.session().read().json(out.resolve("rejects").toString()).collectAsList();
    assertThat(rejects)
        .extracting(row -> row.<String>getAs("reason"))
        .anySatisfy(reason -> assertThat(reason).startsWith("bad.jsonl: not JSON at column "))
        .anySatisfy(reason -> assertThat(reason).startsWith("bad.jsonl: no \"text\""))
        .anySatisfy(reason -> assertThat(reason).contains("'2024-13' is not a date"))
        .anySatisfy(reason -> assertThat(reason).contains("not UTF-8 (byte 0xE9)"));
    assertThat(rejects)
        .extracting(row -> row.<String>getAs("record"))
        .contains("{\"id\": \"no-text\"}");
  }

  @Test
  void aRunReplacesItselfAndNothingElse() throws IOException {
    List<Document> articles = Gold.extracted().subList(0, 2);
    Path in = Job.jsonl(folder.resolve("in/a.jsonl"), articles);
    int each = articles.stream().mapToInt(article -> article.events().size()).sum();
    Path out = folder.resolve("out");
    Path events = out.resolve("events");
    Job.run("-o", out, "--run", "other", in);
    Job.run("-o", out, in);
    List<Row> once = sorted(Job.table(events));
    assertThat(once).hasSize(2 * each);

    Job.run("-o", out, in);

    assertThat(sorted(Job.table(events))).isEqualTo(once);
    assertThat(Job.files(out.resolve("rejects"))).allMatch(file -> file.toFile().length() == 0);

    Job.jsonl(in, articles.subList(0, 1));
    Job.run("-o", out, in);

    Document first = articles.get(0);
    assertThat(Job.table(events).where("run <> 'other'").count()).isEqualTo(first.events().size());
    assertThat(Job.table(events).where("run = 'other'").count()).isEqualTo(each);
  }

  private static List<Row> sorted(Dataset<Row> events) {
    return events.sort("run", "document", "start", "event").collectAsList();
  }

  @Test
  void aRunThatFailsLeavesTheOldTables() throws IOException {
    Path in = Job.jsonl(folder.resolve("in/a.jsonl"), Gold.extracted().subList(0, 1));
    Path out = folder.resolve("out");
    Job.run("-o", out, "--run", "r", in);
    List<Row> before = sorted(Job.table(out.resolve("events")));
    Path broken = Files.writeString(folder.resolve("broken.parquet"), "PAR1 no Parquet at all");

    org.assertj.core.api.Assertions.assertThatCode(() -> Job.run("-o", out, "--run", "r", broken))
        .doesNotThrowAnyException();

    assertThat(Job.run("-o", out, "--run", "r", broken).code()).isEqualTo(1);
    assertThat(sorted(Job.table(out.resolve("events")))).isEqualTo(before);
  }
}
