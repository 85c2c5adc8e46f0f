package io.github.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.extract.yaml.YamlException;
import io.github.depeche.format.EventColumn;
import io.github.depeche.format.JsonLinesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkExtractorTest {

  private static final String TEXT = "Le Mali et le Niger ont signé lundi un accord.";

  private final SparkExtractor extractor = SparkExtractor.standard();

  @Test
  void eventsAreThoseOfTheLibrary() {
    Dataset<Row> articles = LocalSpark.articles(Gold.articles()).repartition(3);

    List<Row> events = extractor.events(articles).collectAsList();

    assertThat(Gold.byColumn(events)).containsExactlyInAnyOrderElementsOf(Gold.events());
    assertThat(events).hasSizeGreaterThan(100);
  }

  @Test
  void documentsAreThoseOfTheLibrary() {
    Dataset<Row> documents = extractor.documents(LocalSpark.articles(Gold.articles()));

    assertThat(documents.columns()).containsExactly("document", "published", "json");
    assertThat(documents.select("json").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            Gold.extracted().stream().map(JsonLinesWriter::write).toList());
  }

  @Test
  void columnsAreThoseOfTheCsv() {
    Dataset<Row> events = extractor.events(LocalSpark.articles(List.of()));

    assertThat(events.columns())
        .containsExactlyElementsOf(
            Arrays.stream(EventColumn.values()).map(EventColumn::label).toList());
    assertThat(events.schema().apply("start").dataType()).isEqualTo(DataTypes.IntegerType);
    assertThat(events.collectAsList()).isEmpty();
  }

  @Test
  void datesMayBeOfAnyType() {
    LocalDate day = LocalDate.of(2024, 3, 5);
    StructType columns =
        new StructType()
            .add("text", DataTypes.StringType)
            .add("other", DataTypes.IntegerType)
            .add("id", DataTypes.LongType);
    Row asDate = RowFactory.create(TEXT, 1, 7L, java.sql.Date.valueOf(day));
    Row asTime = RowFactory.create(TEXT, 1, 7L, Timestamp.valueOf(day.atTime(23, 59)));

    for (Dataset<Row> articles :
        List.of(
            LocalSpark.session()
                .createDataFrame(List.of(asDate), columns.add("date", DataTypes.DateType)),
            LocalSpark.session()
                .createDataFrame(List.of(asTime), columns.add("date", DataTypes.TimestampType)))) {
      Row event = extractor.events(articles).head();
      assertThat((String) event.getAs("document")).isEqualTo("7");
      assertThat((String) event.getAs("published")).isEqualTo("2024-03-05");
      assertThat((String) event.getAs("time_values")).isEqualTo("2024-03-04");
    }
  }

  @Test
  void whatIsEmptyInCsvIsNull() {
    Row event =
        extractor
            .events(LocalSpark.articles(List.of(RowFactory.create("a", TEXT, null))))
            .where("type = 'Agree-Sign'")
            .head();

    assertThat((String) event.getAs("published")).isNull();
    assertThat((String) event.getAs("recipients")).isNull();
    assertThat((String) event.getAs("actor_codes")).isEqualTo("MLI; NER");
  }

  @Test
  void aMissingColumnIsNamed() {
    Dataset<Row> articles =
        LocalSpark.articles(Gold.articles()).withColumnRenamed("text", "contenu");

    assertThatThrownBy(() -> extractor.events(articles))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the articles have no column 'text' (there: id, contenu, date); rename the one that it"
                + " is");
  }

  @Test
  void wrongSettingsAreToldBeforeAnythingRuns(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("mine.yaml"), "- id: mine\n  typo: 1\n");
    ExtractorSettings mistaken = ExtractorSettings.DEFAULT.withRules(rules);

    assertThatThrownBy(() -> SparkExtractor.with(ExtractorSettings.DEFAULT.withEngine("slow")))
        .hasMessageContaining("no engine 'slow' (there: fast");
    assertThatThrownBy(() -> SparkExtractor.with(mistaken))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("mine.yaml:");
  }

  @Test
  void rulesOfTheUsersReachTheTasks(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("mine.yaml"), "- id: sign\n  off: true\n");
    SparkExtractor mine = SparkExtractor.with(ExtractorSettings.DEFAULT.withRules(rules));
    Files.delete(rules);
    Dataset<Row> articles = LocalSpark.articles(List.of(RowFactory.create("a", TEXT, null)));

    assertThat(extractor.events(articles).where("rule = 'sign'").count()).isEqualTo(1);
    assertThat(mine.events(articles).where("rule = 'sign'").count()).isZero();
  }
}
