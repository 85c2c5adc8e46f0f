package io.github.depeche.spark;

import static java.util.stream.Collectors.toMap;

import io.github.depeche.document.Document;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.EventColumn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The bundled articles, and what the library extracts from them without Spark. */
public final class Gold {

  private static final List<Document> EXTRACTED =
      BundledGold.wire().documents().stream().map(Extractor.builder().build()::extract).toList();

  private Gold() {}

  /** Returns the articles as the library annotates them. */
  public static List<Document> extracted() {
    return EXTRACTED;
  }

  /** Returns the articles as rows of {@link Tables#ARTICLES}. */
  public static List<Row> articles() {
    return EXTRACTED.stream()
        .map(
            document ->
                RowFactory.create(document.id(), document.text(), document.date().toString()))
        .toList();
  }

  /** Returns the library's events, each by column; empty where there is nothing. */
  public static List<Map<String, String>> events() {
    return EXTRACTED.stream().flatMap(EventColumn.Row::of).map(Gold::byColumn).toList();
  }

  private static Map<String, String> byColumn(EventColumn.Row row) {
    return Arrays.stream(EventColumn.values())
        .collect(toMap(EventColumn::label, row::get, (a, b) -> a, LinkedHashMap::new));
  }

  /** Returns rows of events by column, in the form of {@link #events}. */
  public static List<Map<String, String>> byColumn(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                Arrays.stream(EventColumn.values())
                    .collect(
                        toMap(
                            EventColumn::label,
                            column -> {
                              Object value = row.getAs(column.label());
                              return value == null ? "" : value.toString();
                            },
                            (a, b) -> a,
                            LinkedHashMap::new)))
        .map(map -> (Map<String, String>) map)
        .toList();
  }
}
