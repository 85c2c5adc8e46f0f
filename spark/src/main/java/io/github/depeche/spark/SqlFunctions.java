package io.github.depeche.spark;

import io.github.depeche.document.Document;
import io.github.depeche.extract.gazetteer.Gazetteer;
import io.github.depeche.extract.gazetteer.GazetteerEntry;
import io.github.depeche.extract.gazetteer.GazetteerKind;
import io.github.depeche.format.JsonLinesWriter;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;

/**
 * The extraction as functions of Spark SQL, and so of Python and R:
 *
 * <ul>
 *   <li>{@code depeche_events(id, text, date)}: an array of structs with the columns of {@link
 *       Tables#EVENTS}
 *   <li>{@code depeche_document(id, text, date)}: the annotated document as a line of JSON Lines
 *   <li>{@code depeche_country(code)}: the French name of the country of an actor's code
 * </ul>
 *
 * An article that cannot be extracted gives null, as does a code that is no country's.
 */
public final class SqlFunctions {

  private SqlFunctions() {}

  /** Makes the functions known to a session, with the default engine and rules. */
  public static void register(SparkSession spark) {
    register(spark, ExtractorSettings.DEFAULT);
  }

  /**
   * Makes the functions known to a session.
   *
   * @throws IllegalArgumentException if there is no such engine
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in the rules
   */
  public static void register(SparkSession spark, ExtractorSettings settings) {
    settings.check();
    UDF3<String, String, String, Seq<Row>> events =
        (id, text, date) -> extract(settings, id, text, date).map(Tables::events).orElse(null);
    UDF3<String, String, String, String> document =
        (id, text, date) ->
            extract(settings, id, text, date).map(JsonLinesWriter::write).orElse(null);
    UDF1<String, String> country = SqlFunctions::country;
    spark.udf().register("depeche_events", events, DataTypes.createArrayType(Tables.EVENTS, false));
    spark.udf().register("depeche_document", document, DataTypes.StringType);
    spark.udf().register("depeche_country", country, DataTypes.StringType);
  }

  private static Optional<Document> extract(
      ExtractorSettings settings,
      @Nullable String id,
      @Nullable String text,
      @Nullable String date) {
    return new ArticleRow(id, text, date).extract(settings, new ArrayList<>());
  }

  private static @Nullable String country(@Nullable String code) {
    return Optional.ofNullable(code)
        .flatMap(Gazetteer.standard()::owner)
        .filter(entry -> entry.kind() == GazetteerKind.COUNTRY)
        .map(GazetteerEntry::name)
        .orElse(null);
  }
}
