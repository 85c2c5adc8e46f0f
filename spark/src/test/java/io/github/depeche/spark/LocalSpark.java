package io.github.depeche.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, started once for all tests: two tasks at a time, each tried four times. */
public final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2,4]")
          .appName("depeche-test")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.warehouse.dir", "target/warehouse")
          .getOrCreate();

  private LocalSpark() {}

  /** Returns the session. */
  public static SparkSession session() {
    return SESSION;
  }

  /** Returns a table of articles. */
  public static Dataset<Row> articles(List<Row> rows) {
    return SESSION.createDataFrame(rows, Tables.ARTICLES);
  }
}
