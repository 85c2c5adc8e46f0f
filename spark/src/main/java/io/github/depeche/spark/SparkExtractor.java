package io.github.depeche.spark;

import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Extracts from tables of articles. The extractor is built once in each executor, at its first
 * article, and shared by its tasks.
 *
 * <pre>{@code
 * SparkExtractor extractor = SparkExtractor.standard();
 * Dataset<Row> events = extractor.events(spark.read().parquet("articles.parquet"));
 * }</pre>
 *
 * Articles are rows with the columns {@code id}, {@code text} and, if known, {@code date}: a string
 * as {@link io.github.depeche.document.PublicationDate#parse} reads it, a date or a timestamp.
 * Other columns are not looked at. Ids are not checked to be unique. Immutable.
 */
public final class SparkExtractor {

  private final ExtractorSettings settings;

  private SparkExtractor(ExtractorSettings settings) {
    this.settings = settings;
  }

  /** Returns an extractor with the default engine and the rules that come with the library. */
  public static SparkExtractor standard() {
    return with(ExtractorSettings.DEFAULT);
  }

  /**
   * Returns an extractor with settings of the caller's.
   *
   * @throws IllegalArgumentException if there is no such engine
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in the rules
   */
  public static SparkExtractor with(ExtractorSettings settings) {
    settings.check();
    return new SparkExtractor(settings);
  }

  /**
   * Returns the events, with the columns of {@link Tables#EVENTS}. Articles that cannot be
   * extracted have none; {@link #extract} tells which they are.
   *
   * @throws IllegalArgumentException if {@code articles} has no {@code id} or {@code text}
   */
  public Dataset<Row> events(Dataset<Row> articles) {
    return extract(articles, false).events();
  }

  /**
   * Returns the annotated documents, with the columns of {@link Tables#DOCUMENTS}.
   *
   * @throws IllegalArgumentException if {@code articles} has no {@code id} or {@code text}
   */
  public Dataset<Row> documents(Dataset<Row> articles) {
    return extract(articles, true).documents();
  }

  /**
   * Returns events and rejects, and annotated documents if wanted, of one extraction.
   *
   * @param articles rows as this class says; may have the other columns of {@link Tables#INCOMING}
   * @throws IllegalArgumentException if {@code articles} has no {@code id} or {@code text}
   */
  public Extracted extract(Dataset<Row> articles, boolean documents) {
    List<String> there = Arrays.asList(articles.columns());
    for (String needed : List.of("id", "text")) {
      if (!there.contains(needed)) {
        throw new IllegalArgumentException(
            "the articles have no column '"
                + needed
                + "' (there: "
                + String.join(", ", there)
                + "); rename the one that it is");
      }
    }
    Column[] incoming =
        Arrays.stream(Tables.INCOMING.fields())
            .map(field -> column(articles, field.name()))
            .toArray(Column[]::new);
    Counters counters = new Counters(articles.sparkSession().sparkContext());
    return new Extracted(
        articles
            .select(incoming)
            .mapPartitions(
                new ExtractFunction(settings, documents, counters), Encoders.row(Tables.RESULTS)));
  }

  private static Column column(Dataset<Row> articles, String name) {
    return Arrays.stream(articles.schema().fields())
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(Tables::asString)
        .orElse(lit(null).cast(DataTypes.StringType))
        .as(name);
  }
}
