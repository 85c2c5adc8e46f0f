package io.github.depeche.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static scala.jdk.javaapi.CollectionConverters.asScala;

import io.github.depeche.document.Document;
import io.github.depeche.format.EventColumn;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;

/**
 * The tables' columns. {@link EventColumn} has those of the events, which are those of the CSV;
 * what is empty there is null here.
 */
public final class Tables {

  /**
   * Articles: {@code id}, {@code text}, {@code date} ({@code YYYY-MM-DD}, {@code YYYY-MM}, null).
   */
  public static final StructType ARTICLES =
      new StructType().add("id", StringType).add("text", StringType).add("date", StringType);

  /** Events, one a row. */
  public static final StructType EVENTS =
      new StructType(
          Arrays.stream(EventColumn.values())
              .map(
                  column ->
                      new StructField(
                          column.label(),
                          column.isNumber() ? IntegerType : StringType,
                          true,
                          Metadata.empty()))
              .toArray(StructField[]::new));

  /** Annotated documents: {@code document}, {@code published}, and the line of JSON Lines. */
  public static final StructType DOCUMENTS =
      new StructType()
          .add("document", StringType)
          .add("published", StringType)
          .add("json", StringType);

  /**
   * What could not be extracted: the article as far as it was read, the line it came from where it
   * was none ({@code record}), and why ({@code reason}).
   */
  public static final StructType REJECTS =
      new StructType()
          .add("id", StringType)
          .add("date", StringType)
          .add("text", StringType)
          .add("record", StringType)
          .add("reason", StringType);

  /**
   * Articles on their way to the extraction: beside their columns, the line they came from, and why
   * they cannot be read (null if they can).
   */
  public static final StructType INCOMING =
      ARTICLES.add("record", StringType).add("problem", StringType);

  /** One row an article: its events and document, or its reject. */
  static final StructType RESULTS =
      new StructType()
          .add("events", DataTypes.createArrayType(EVENTS, false))
          .add("document", DOCUMENTS)
          .add("reject", REJECTS);

  private Tables() {}

  /** Returns a column as a string, as articles have it; of a timestamp, its day. */
  public static Column asString(StructField field) {
    Column column = col("`" + field.name() + "`");
    boolean timestamp =
        field.dataType().equals(DataTypes.TimestampType)
            || field.dataType().equals(DataTypes.TimestampNTZType);
    return (timestamp ? to_date(column) : column).cast(StringType);
  }

  /** Returns the rows of a document's events, in their order. */
  static Seq<Row> events(Document document) {
    return asScala(EventColumn.Row.of(document).map(Tables::event).toList()).toSeq();
  }

  private static Row event(EventColumn.Row row) {
    Object[] values = new Object[EventColumn.values().length];
    for (EventColumn column : EventColumn.values()) {
      String value = row.get(column);
      values[column.ordinal()] =
          column.isNumber() ? Integer.valueOf(value) : value.isEmpty() ? null : value;
    }
    return RowFactory.create(values);
  }
}
