package io.github.depeche.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring;

import io.github.depeche.spark.Extracted;
import io.github.depeche.spark.SparkExtractor;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * One run of the job: articles in, tables out.
 *
 * @param extractor what extracts
 * @param folder where the tables go
 * @param format how they are written
 * @param documents whether annotated documents are written as well
 */
record Run(SparkExtractor extractor, RunFolder folder, OutputFormat format, boolean documents) {

  static final String EVENTS = "events";
  static final String DOCUMENTS = "documents";
  static final String REJECTS = "rejects";

  /**
   * The months of publication partition the tables: days would cut decades of news into tens of
   * thousands of small files, and of some articles only the month is known.
   */
  static final String PARTITION = "month";

  /**
   * Extracts and writes.
   *
   * @return how much there was
   * @throws IOException if the output cannot be written
   */
  Extracted.Counts of(Dataset<Row> articles) throws IOException {
    folder.clear();
    // On disk, as the extraction is what takes the time and several tables are made of it.
    Extracted extracted =
        new Extracted(
            extractor.extract(articles, documents).results().persist(StorageLevel.DISK_ONLY()));
    try {
      Extracted.Counts counts = extracted.counts();
      format
          .events(ordered(extracted.events(), "document", "start", "event"))
          .partitionBy(PARTITION)
          .save(folder.aside(EVENTS));
      if (documents) {
        format
            .documents(ordered(extracted.documents(), "document"))
            .partitionBy(PARTITION)
            .save(folder.aside(DOCUMENTS));
      }
      // Always lines of JSON: for people to read, and to be fed in again once mended.
      extracted.rejects().hint("rebalance").write().format("json").save(folder.aside(REJECTS));
      folder.commit(List.of(EVENTS, DOCUMENTS, REJECTS));
      return counts;
    } finally {
      extracted.results().unpersist();
    }
  }

  /** Returns a table with its month, in files of good size, a month in few of them. */
  private static Dataset<Row> ordered(Dataset<Row> table, String first, String... more) {
    Dataset<Row> months =
        table
            .withColumn(PARTITION, substring(col("published"), 1, 7))
            .hint("rebalance", col(PARTITION));
    return more.length == 0
        ? months.sortWithinPartitions(PARTITION, first)
        : months.sortWithinPartitions(PARTITION, first, more[0], more[1]);
  }
}
