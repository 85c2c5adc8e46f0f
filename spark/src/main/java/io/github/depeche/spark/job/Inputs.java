package io.github.depeche.spark.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.LeadingDate;
import io.github.depeche.spark.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Reads articles with the columns of {@link Tables#INCOMING}, or, from Parquet, of {@link
 * Tables#ARTICLES}.
 *
 * @param paths files, folders and globs
 * @param format what all of them are; empty to tell it from their names
 * @param columns what the columns of Parquet are called: {@code id}, {@code text}, {@code date} to
 *     their names there
 * @param date the publication date of all articles, if given
 */
record Inputs(
    List<String> paths,
    Optional<InputFormat> format,
    Map<String, String> columns,
    Optional<PublicationDate> date) {

  /**
   * Returns the articles.
   *
   * @throws JobException if there is nothing at a path, or its format is not known
   */
  Dataset<Row> read(SparkSession spark) {
    Optional<Dataset<Row>> all = Optional.empty();
    for (InputFormat one : InputFormat.values()) {
      List<Path> files = new ArrayList<>();
      List<Path> folders = new ArrayList<>();
      for (String path : paths) {
        if (format.orElseGet(() -> InputFormat.of(path)) == one) {
          for (FileStatus found : found(spark, path)) {
            (found.isDirectory() ? folders : files).add(found.getPath());
          }
        }
      }
      all = union(all, read(spark, one, files, "*"));
      all = union(all, read(spark, one, folders, one.files()));
    }
    return dated(all.orElseThrow());
  }

  private Optional<Dataset<Row>> read(
      SparkSession spark, InputFormat format, List<Path> paths, String glob) {
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    String[] names = paths.stream().map(Path::toString).toArray(String[]::new);
    return Optional.of(
        switch (format) {
          case TEXT -> new TextFiles(spark, names, glob).read();
          case JSONL -> new JsonLines(spark, names, glob).read();
          case PARQUET -> renamed(spark.read().parquet(names));
        });
  }

  private static Optional<Dataset<Row>> union(
      Optional<Dataset<Row>> one, Optional<Dataset<Row>> other) {
    return one.isEmpty() || other.isEmpty()
        ? one.or(() -> other)
        : Optional.of(one.get().unionByName(other.get(), true));
  }

  private Dataset<Row> renamed(Dataset<Row> table) {
    List<String> there = Arrays.asList(table.columns());
    List<Column> selected = new ArrayList<>();
    for (String column : List.of("id", "text", "date")) {
      String name = columns.getOrDefault(column, column);
      if (there.contains(name)) {
        selected.add(Tables.asString(table.schema().apply(name)).as(column));
      } else if (columns.containsKey(column) || !column.equals("date")) {
        throw new JobException(
            "the articles have no column '"
                + name
                + "' (there: "
                + String.join(", ", there)
                + "); say --column "
                + column
                + "=NAME");
      }
    }
    return table.select(selected.toArray(Column[]::new));
  }

  /** Dates articles as {@code depeche extract} does. */
  private Dataset<Row> dated(Dataset<Row> articles) {
    UDF1<String, String> leading =
        text -> text == null ? null : LeadingDate.of(text).map(Object::toString).orElse(null);
    List<Column> dates = new ArrayList<>();
    date.ifPresent(forAll -> dates.add(lit(forAll.toString())));
    if (Arrays.asList(articles.columns()).contains("date")) {
      dates.add(col("date"));
    }
    dates.add(udf(leading, DataTypes.StringType).apply(col("text")));
    return articles.withColumn("date", coalesce(dates.toArray(Column[]::new)));
  }

  private static FileStatus[] found(SparkSession spark, String name) {
    try {
      Path path = new Path(name);
      FileStatus[] found =
          path.getFileSystem(spark.sessionState().newHadoopConf()).globStatus(path);
      if (found == null || found.length == 0) {
        throw new JobException(name + ": there is nothing; check the name");
      }
      return found;
    } catch (IOException e) {
      throw new JobException(name + ": cannot be read: " + e.getMessage() + "; check the address");
    }
  }
}
