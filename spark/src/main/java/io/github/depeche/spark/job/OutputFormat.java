package io.github.depeche.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.github.depeche.format.EventColumn;
import io.github.depeche.format.EventCsv;
import java.util.Locale;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** How tables are written. */
enum OutputFormat {
  /** Columns with types. */
  PARQUET,
  /** As {@code depeche extract -f csv} writes events, with a header in each file. */
  CSV,
  /** One JSON object a line; null where there is nothing. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a table of events ready to be written; the caller partitions it and names the place.
   */
  DataFrameWriter<Row> events(Dataset<Row> events) {
    return switch (this) {
      case PARQUET -> events.write().format("parquet");
      case CSV ->
          safe(events)
              .write()
              .format("csv")
              .option("header", true)
              .option("escape", "\"")
              .option("emptyValue", "")
              .option("ignoreLeadingWhiteSpace", false)
              .option("ignoreTrailingWhiteSpace", false);
      case JSONL -> events.write().format("json").option("ignoreNullFields", false);
    };
  }

  /** Returns a table of annotated documents ready to be written: as Parquet, else as JSON Lines. */
  DataFrameWriter<Row> documents(Dataset<Row> documents) {
    return switch (this) {
      case PARQUET -> documents.write().format("parquet");
      case CSV, JSONL -> documents.drop("document", "published").write().format("text");
    };
  }

  private static Dataset<Row> safe(Dataset<Row> events) {
    UDF1<String, String> cell = value -> value == null ? null : EventCsv.cell(value);
    UserDefinedFunction safe = udf(cell, DataTypes.StringType);
    Dataset<Row> table = events;
    for (EventColumn column : EventColumn.values()) {
      if (!column.isNumber()) {
        table = table.withColumn(column.label(), safe.apply(col(column.label())));
      }
    }
    return table;
  }
}
