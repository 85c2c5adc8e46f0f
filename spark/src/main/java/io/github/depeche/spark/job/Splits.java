package io.github.depeche.spark.job;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * How the inputs are split into tasks, where the user has not said so. Spark's own sizes are for
 * reading and counting; here much is done with each byte.
 */
final class Splits {

  /** So many for each core that the last ones to end hold up little of the whole. */
  private static final int TASKS_A_CORE = 8;

  private Splits() {}

  static void set(SparkSession spark) {
    int cores = spark.sparkContext().defaultParallelism();
    Map.of(
            // Tasks of half a minute, not of ten.
            "spark.sql.files.maxPartitionBytes",
            "8m",
            "spark.sql.files.minPartitionNum",
            Integer.toString(TASKS_A_CORE * cores),
            // To open a file costs no more than to extract from so much text.
            "spark.sql.files.openCostInBytes",
            "64k")
        .forEach(
            (name, value) -> {
              if (!spark.conf().contains(name)) {
                spark.conf().set(name, value);
              }
            });
  }
}
