package io.github.depeche.spark;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

/** Tasks that fail, articles that fail, and what of it can be seen. */
class FailuresTest {

  /** How often a task was made to fail. */
  private static final AtomicInteger FAILED = new AtomicInteger();

  private final SparkExtractor extractor =
      SparkExtractor.with(ExtractorSettings.DEFAULT.withEngine(FragileEngine.NAME));

  @Test
  void aTaskThatFailsMidwayAndIsRunAgainLosesAndDoublesNothing() {
    FAILED.set(0);
    Dataset<Row> articles =
        LocalSpark.articles(Gold.articles())
            .repartition(4)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) FailuresTest::failingMidway,
                Encoders.row(Tables.ARTICLES));

    List<Row> events = extractor.events(articles).collectAsList();

    assertThat(FAILED).hasValueGreaterThanOrEqualTo(4);
    assertThat(Gold.byColumn(events)).containsExactlyInAnyOrderElementsOf(Gold.events());
  }

  /** Each task fails at its second article, twice. */
  private static Iterator<Row> failingMidway(Iterator<Row> rows) {
    int attempt = TaskContext.get().attemptNumber();
    return new Iterator<>() {
      private int seen;

      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        if (++seen == 2 && attempt < 2) {
          FAILED.incrementAndGet();
          throw new IllegalStateException("this executor is gone");
        }
        return rows.next();
      }
    };
  }

  @Test
  void poisonedArticlesAreRejectedAndTheOthersExtracted() {
    List<Row> rows = new ArrayList<>(Gold.articles());
    rows.add(3, RowFactory.create("poison", "Un " + FragileEngine.POISON + ".", "2024-03-05"));
    rows.add(5, RowFactory.create("deep", FragileEngine.DEEP_POISON, null));
    rows.add(RowFactory.create("blank", " \n", null));
    rows.add(RowFactory.create("none", null, null));
    rows.add(RowFactory.create(null, "Un texte.", null));
    rows.add(RowFactory.create("undated", "Un texte.", "5 mars 2024"));
    rows.add(RowFactory.create("february", "Un texte.", "2024-02-30"));
    rows.add(RowFactory.create("book", "a ".repeat(500_001), null));

    Extracted extracted = extractor.extract(LocalSpark.articles(rows), false);

    assertThat(Gold.byColumn(extracted.events().collectAsList()))
        .containsExactlyInAnyOrderElementsOf(Gold.events());
    Map<String, String> reasons = new ConcurrentHashMap<>();
    for (Row reject : extracted.rejects().collectAsList()) {
      reasons.put(String.valueOf(reject.getString(0)), reject.getAs("reason"));
    }
    assertThat(reasons)
        .hasSize(8)
        .containsEntry(
            "poison",
            "poison: internal error: java.lang.IllegalStateException: poisoned;"
                + " please report it with the article")
        .containsEntry("blank", "blank: no text, only white space; give it an article")
        .containsEntry("none", "none: no text; give it an article")
        .containsEntry("null", "?: an article without id; give each article an id of its own")
        .containsEntry(
            "undated",
            "undated: '5 mars 2024' is not a date: write YYYY-MM-DD or YYYY-MM;"
                + " give null where it is not known")
        .containsEntry(
            "february",
            "february: '2024-02-30' is not a date of the calendar; give null where it is not"
                + " known");
    assertThat(reasons.get("deep")).contains("StackOverflowError");
    assertThat(reasons.get("book")).contains("more than an article's 1000000");
    assertThat(extracted.counts())
        .isEqualTo(new Extracted.Counts(rows.size(), Gold.events().size(), 8));
  }

  @Test
  void rejectsCanBeFedInAgain() {
    Row bad = RowFactory.create("a", "Le Mali et le Niger ont signé un accord.", "hier");
    Dataset<Row> rejects = extractor.extract(LocalSpark.articles(List.of(bad)), false).rejects();

    Dataset<Row> mended = rejects.withColumn("date", lit("2024-03"));

    assertThat((String) extractor.events(mended.drop("record")).head().getAs("published"))
        .isEqualTo("2024-03");
  }

  @Test
  void theExtractorIsLoadedOnceForAllTasks() {
    Dataset<Row> articles = LocalSpark.articles(Gold.articles()).repartition(7);

    extractor.events(articles).collectAsList();
    extractor.documents(articles).collectAsList();

    assertThat(FragileEngine.LOADED).hasValue(1);
  }

  @Test
  void countersAreSeenInTheStages() throws TimeoutException {
    Map<String, Object> seen = new ConcurrentHashMap<>();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onStageCompleted(SparkListenerStageCompleted stage) {
            stage
                .stageInfo()
                .accumulables()
                .foreach(
                    entry -> {
                      if (entry._2().name().isDefined() && entry._2().value().isDefined()) {
                        seen.put(entry._2().name().get(), entry._2().value().get());
                      }
                      return null;
                    });
          }
        };
    List<Row> rows = new ArrayList<>(Gold.articles());
    rows.add(RowFactory.create("poison", FragileEngine.POISON, null));
    var context = LocalSpark.session().sparkContext();
    context.addSparkListener(listener);

    extractor.events(LocalSpark.articles(rows)).collectAsList();
    context.listenerBus().waitUntilEmpty();
    context.removeSparkListener(listener);

    assertThat(seen)
        .containsEntry("depeche: articles", (long) rows.size())
        .containsEntry("depeche: events", (long) Gold.events().size())
        .containsEntry("depeche: rejects", 1L);
  }
}
