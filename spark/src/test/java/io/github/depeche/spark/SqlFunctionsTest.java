package io.github.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.format.JsonLinesWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlFunctionsTest {

  private static final SparkSession SPARK = LocalSpark.session();

  @BeforeAll
  static void register() {
    SqlFunctions.register(SPARK);
    List<Row> rows = new ArrayList<>(Gold.articles());
    rows.add(RowFactory.create("bad", "Un texte.", "hier"));
    LocalSpark.articles(rows).createOrReplaceTempView("articles");
  }

  @Test
  void eventsAreThoseOfTheLibrary() {
    List<Row> events =
        SPARK
            .sql(
                """
                SELECT event.* FROM articles
                LATERAL VIEW explode(depeche_events(id, text, date)) AS event
                """)
            .collectAsList();

    assertThat(Gold.byColumn(events)).containsExactlyInAnyOrderElementsOf(Gold.events());
  }

  @Test
  void documentsAreThoseOfTheLibrary() {
    List<Row> documents =
        SPARK
            .sql("SELECT depeche_document(id, text, date) FROM articles WHERE id <> 'bad'")
            .collectAsList();

    assertThat(documents)
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            Gold.extracted().stream().map(JsonLinesWriter::write).toList());
  }

  @Test
  void whatCannotBeExtractedIsNull() {
    Row row =
        SPARK
            .sql(
                """
                SELECT depeche_events(id, text, date), depeche_document(id, text, date)
                FROM articles WHERE id = 'bad'
                """)
            .head();

    assertThat(row.isNullAt(0)).isTrue();
    assertThat(row.isNullAt(1)).isTrue();
  }

  @Test
  void countriesAreToldFromOrganisations() {
    Row row =
        SPARK
            .sql("SELECT depeche_country('MLI'), depeche_country('EU'), depeche_country(NULL)")
            .head();

    assertThat(row.getString(0)).isEqualTo("Mali");
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.isNullAt(2)).isTrue();
  }
}
