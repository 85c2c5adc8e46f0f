package io.github.depeche.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import io.github.depeche.spark.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads articles that are a file each, as strictly as {@code depeche extract}; the file's name
 * without {@code .txt} is the id.
 *
 * @param paths files or folders
 * @param glob which files of folders are meant
 */
record TextFiles(SparkSession spark, String[] paths, String glob) {

  Dataset<Row> read() {
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", glob)
            .load(paths);
    // Two scans, as one would also load what is too long to be looked at.
    Dataset<Row> bearable =
        files.where(col("length").leq(TextDecoder.MOST_BYTES)).select("path", "content");
    Dataset<Row> tooLong =
        files
            .where(col("length").gt(TextDecoder.MOST_BYTES))
            .select(col("path"), when(lit(false), lit(new byte[0])).as("content"));
    return bearable
        .union(tooLong)
        .map((MapFunction<Row, Row>) TextFiles::article, Encoders.row(Tables.INCOMING));
  }

  private static Row article(Row file) {
    String path = file.getString(0);
    byte[] content = file.getAs(1);
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<Problem> problems = new ArrayList<>();
    TextDecoder decoder = new TextDecoder(path, problems);
    Optional<String> text = Optional.ofNullable(content).flatMap(decoder::text);
    if (content == null) {
      decoder.tooLong(0, "more than " + TextDecoder.MOST_BYTES + " bytes");
    }
    String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
    return JsonLines.incoming(
        text.map(found -> Document.plain(id, found, PublicationDate.UNKNOWN)), path, problems);
  }
}
