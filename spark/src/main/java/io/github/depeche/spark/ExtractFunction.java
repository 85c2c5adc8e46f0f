package io.github.depeche.spark;

import static java.util.stream.Collectors.joining;
import static scala.jdk.javaapi.CollectionConverters.asScala;

import com.google.common.collect.Iterators;
import io.github.depeche.document.Document;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.format.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;

/** What a task does: rows of {@link Tables#INCOMING} in, rows of {@link Tables#RESULTS} out. */
final class ExtractFunction implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private static final Seq<Row> NO_EVENTS = asScala(List.<Row>of()).toSeq();

  private final ExtractorSettings settings;
  private final boolean documents;
  private final Counters counters;

  /**
   * @param documents whether the annotated documents are wanted beside the events
   */
  ExtractFunction(ExtractorSettings settings, boolean documents, Counters counters) {
    this.settings = settings;
    this.documents = documents;
    this.counters = counters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> incoming) {
    return Iterators.transform(incoming, this::extract);
  }

  private Row extract(Row incoming) {
    ArticleRow article =
        new ArticleRow(incoming.getString(0), incoming.getString(1), incoming.getString(2));
    String problem = incoming.getString(4);
    if (problem != null) {
      return rejected(article, incoming.getString(3), problem);
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Document> document = article.extract(settings, problems);
    return document
        .map(this::extracted)
        .orElseGet(
            () ->
                rejected(
                    article,
                    incoming.getString(3),
                    problems.stream().map(Problem::toString).collect(joining("\n"))));
  }

  private Row extracted(Document document) {
    counters.extracted(document);
    @Nullable Row annotated =
        documents
            ? RowFactory.create(document.id(), date(document), JsonLinesWriter.write(document))
            : null;
    return RowFactory.create(Tables.events(document), annotated, null);
  }

  private static @Nullable String date(Document document) {
    String date = document.date().toString();
    return date.isEmpty() ? null : date;
  }

  private Row rejected(ArticleRow article, @Nullable String record, String reason) {
    counters.rejected();
    Row reject = RowFactory.create(article.id(), article.date(), article.text(), record, reason);
    return RowFactory.create(NO_EVENTS, null, reject);
  }
}
