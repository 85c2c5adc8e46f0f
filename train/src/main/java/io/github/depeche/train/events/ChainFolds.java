package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ChainJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures which events are said to tell of one happening: without the judge of chains, and with
 * one that has learnt the other articles. Precision and recall are B³ (Bagga and Baldwin 1998): of
 * each event, how many of those it is put together with belong there, and how many of those are
 * found.
 */
final class ChainFolds {

  private static final int FOLDS = 5;

  private final List<LabelledArticle> articles;
  private final Logistic logistic;

  /**
   * @param articles of which those count whose happenings are marked
   * @param logistic trains the judges
   */
  ChainFolds(List<LabelledArticle> articles, Logistic logistic) {
    this.articles = articles.stream().filter(article -> !article.happenings().isEmpty()).toList();
    this.logistic = logistic;
  }

  /** An event: which happening it is said to tell of, and which one it is marked with. */
  private record Told(String said, String marked) {}

  /** Sums over events. */
  private static final class Score {
    private double precision;
    private double recall;
    private int events;
    private int found;
    private int marked;

    void add(LabelledArticle article, Document document) {
      List<Told> all = new ArrayList<>();
      for (Event event : document.events()) {
        article
            .happening(event.trigger())
            .ifPresent(mark -> all.add(new Told(event.happening().orElse(event.id()), mark)));
      }
      for (Told told : all) {
        double both = Collections.frequency(all, told);
        precision += both / all.stream().filter(o -> o.said().equals(told.said())).count();
        recall += both / all.stream().filter(o -> o.marked().equals(told.marked())).count();
      }
      events += all.size();
      found += (int) all.stream().map(Told::said).distinct().count();
      marked += (int) all.stream().map(Told::marked).distinct().count();
    }

    String line(String name) {
      double p = precision / events;
      double r = recall / events;
      return String.format(
          Locale.ROOT,
          "%s: P %.3f R %.3f F1 %.3f, %d events, %d happenings, %d marked",
          name,
          p,
          r,
          2 * p * r / (p + r),
          events,
          found,
          marked);
    }
  }

  /** Returns a line for what is done without a judge and one for what is done with it. */
  List<String> measure() {
    Extractor alone = Extractor.builder().chainJudge(Optional.empty()).build();
    List<List<ChainSample>> samples =
        articles.stream().map(article -> ChainSample.of(article, alone)).toList();
    Score without = new Score();
    Score with = new Score();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<ChainSample> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          others.addAll(samples.get(i));
        }
      }
      Weights weights = logistic.train(others, ChainSample::right);
      Extractor judged =
          Extractor.builder().chainJudge(Optional.of(new ChainJudge(weights))).build();
      for (int i = fold; i < articles.size(); i += FOLDS) {
        without.add(articles.get(i), alone.extract(articles.get(i).document()));
        with.add(articles.get(i), judged.extract(articles.get(i).document()));
      }
    }
    return List.of(without.line("without"), with.line("judged"));
  }
}
