package io.github.depeche.spark;

import io.github.depeche.document.Document;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How far an extraction is, for those who watch Spark's page: each stage there lists them. Spark
 * counts a task again when it has to run it again after it was done, as when an executor is lost,
 * so they are no totals; those are {@link Extracted#counts}.
 */
final class Counters implements Serializable {

  private static final long serialVersionUID = 1;

  private final LongAccumulator articles;
  private final LongAccumulator characters;
  private final LongAccumulator events;
  private final LongAccumulator rejects;

  Counters(SparkContext context) {
    this.articles = context.longAccumulator("depeche: articles");
    this.characters = context.longAccumulator("depeche: characters");
    this.events = context.longAccumulator("depeche: events");
    this.rejects = context.longAccumulator("depeche: rejects");
  }

  void extracted(Document document) {
    articles.add(1);
    characters.add(document.text().length());
    events.add(document.events().size());
  }

  void rejected() {
    articles.add(1);
    rejects.add(1);
  }
}
