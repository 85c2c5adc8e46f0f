package io.github.depeche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What came of articles, as tables over one extraction. Nothing is computed before it is asked for,
 * and each table that is asked for extracts again: who wants several persists {@link #results}
 * first.
 *
 * @param results one row an article, of no use but to be persisted
 */
public record Extracted(Dataset<Row> results) {

  /**
   * How much there is.
   *
   * @param articles all that came in
   * @param events found in them
   * @param rejects articles that could not be extracted
   */
  public record Counts(long articles, long events, long rejects) {}

  /** Returns the events, with the columns of {@link Tables#EVENTS}. */
  public Dataset<Row> events() {
    return results.select(explode(col("events")).as("event")).select("event.*");
  }

  /**
   * Returns the annotated documents, with the columns of {@link Tables#DOCUMENTS}; none if they
   * were not asked for.
   */
  public Dataset<Row> documents() {
    return results.where(col("document").isNotNull()).select("document.*");
  }

  /** Returns what could not be extracted, with the columns of {@link Tables#REJECTS}. */
  public Dataset<Row> rejects() {
    return results.where(col("reject").isNotNull()).select("reject.*");
  }

  /** Counts, exactly. */
  public Counts counts() {
    Row row = results.agg(count(lit(1)), sum(size(col("events"))), count(col("reject"))).head();
    return new Counts(row.getLong(0), row.isNullAt(1) ? 0 : row.getLong(1), row.getLong(2));
  }
}
