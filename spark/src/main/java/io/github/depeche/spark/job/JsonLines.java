package io.github.depeche.spark.job;

import static java.util.stream.Collectors.joining;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trim;

import com.google.common.hash.Hashing;
import io.github.depeche.document.Document;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import io.github.depeche.spark.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Reads articles of JSON Lines, as strictly as {@code depeche extract}. Lines have no numbers here:
 * an article without id is named after its file and what its line holds, so that it has the same
 * name each time.
 *
 * @param paths files or folders
 * @param glob which files of folders are meant
 */
record JsonLines(SparkSession spark, String[] paths, String glob) {

  Dataset<Row> read() {
    return spark
        .read()
        .format("text")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", glob)
        .load(paths)
        .where(functions.length(trim(col("value"), " \t\r")).gt(0))
        .select(col("value").cast("binary"), col("_metadata.file_name"))
        .map((MapFunction<Row, Row>) JsonLines::article, Encoders.row(Tables.INCOMING));
  }

  private static Row article(Row line) {
    byte[] bytes = line.getAs(0);
    String file = line.getString(1);
    List<Problem> problems = new ArrayList<>();
    Optional<Document> article =
        new TextDecoder(file, problems)
            .decode(bytes, 0)
            .flatMap(
                json -> JsonLinesReader.readArticle(json, file, 0, name(file, bytes), problems));
    return incoming(article, new String(bytes, StandardCharsets.UTF_8), problems);
  }

  private static String name(String file, byte[] line) {
    return file + "-" + Hashing.sha256().hashBytes(line).toString().substring(0, 16);
  }

  /** Returns the row of an article, or of a record that is none. */
  static Row incoming(Optional<Document> article, String record, List<Problem> problems) {
    String date = article.map(found -> found.date().toString()).orElse("");
    return RowFactory.create(
        article.map(Document::id).orElse(null),
        article.map(Document::text).orElse(null),
        date.isEmpty() ? null : date,
        problems.isEmpty() ? null : record,
        problems.isEmpty()
            ? null
            : problems.stream().map(Problem::toString).collect(joining("\n")));
  }
}
