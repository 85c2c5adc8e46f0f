package io.github.depeche.train.events;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ArgumentJudge;
import io.github.depeche.extract.judge.RealisJudge;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains judges on articles. What is seen of them is kept, so that it can be done again on a part.
 * Not thread-safe.
 */
final class JudgeTrainer {

  private final Logistic logistic;
  private final Logistic realisLogistic;
  private final List<List<TriggerSample>> triggers = new ArrayList<>();
  private final List<List<ArgumentSample>> arguments = new ArrayList<>();
  private final List<List<RealisSample>> realis = new ArrayList<>();

  /**
   * Looks at the articles: first at what is proposed, then, with a judge that has learnt from all,
   * at who and what can take part in the events, and at what tells whether they took place.
   */
  JudgeTrainer(List<LabelledArticle> articles, Logistic logistic, Logistic realisLogistic) {
    this.logistic = logistic;
    this.realisLogistic = realisLogistic;
    TriggerJudge ignorant = new TriggerJudge(Weights.of(new double[Weights.COUNT]));
    Extractor proposing = Extractor.builder().rulesAlone().judge(ignorant).build();
    articles.forEach(article -> triggers.add(TriggerSample.of(article, proposing)));
    Extractor reader =
        Extractor.builder().rulesAlone().judge(triggers(all(articles.size()))).build();
    for (LabelledArticle article : articles) {
      arguments.add(ArgumentSample.of(article, reader));
      realis.add(RealisSample.of(article, reader));
    }
  }

  private static int[] all(int articles) {
    return IntStream.range(0, articles).toArray();
  }

  /** Returns the judge that some of the articles give, by their places. */
  TriggerJudge triggers(int[] articles) {
    List<TriggerSample> samples = of(triggers, articles);
    return new TriggerJudge(logistic.train(samples, TriggerSample::right));
  }

  /** Returns the judge that some of the articles give, by their places. */
  ArgumentJudge arguments(int[] articles) {
    List<ArgumentSample> samples = of(arguments, articles);
    return new ArgumentJudge(
        Stream.of(ArgumentRole.values())
            .map(
                role ->
                    logistic.train(
                        samples, sample -> sample.role().filter(role::equals).isPresent()))
            .toList());
  }

  /** Returns the judge that some of the articles give, by their places. */
  RealisJudge realis(int[] articles) {
    List<RealisSample> samples = of(realis, articles);
    return new RealisJudge(
        Stream.of(Realis.values())
            .map(value -> realisLogistic.train(samples, sample -> sample.realis() == value))
            .toList());
  }

  private static <S> List<S> of(List<List<S>> samples, int[] articles) {
    return IntStream.of(articles).mapToObj(samples::get).flatMap(List::stream).toList();
  }
}
