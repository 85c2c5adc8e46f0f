package io.github.depeche.train.events;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ArgumentJudge;
import io.github.depeche.extract.judge.Networks;
import io.github.depeche.extract.judge.RealisJudge;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains judges on articles. What is seen of them is kept, so that it can be done again on a part.
 * Not thread-safe.
 */
final class JudgeTrainer {

  /** How many networks judge together. */
  private static final int NETWORKS = 2;

  /** How often networks learn all samples; triggers are there twice. */
  private static final int EPOCHS_OF_TRIGGERS = 2;

  private static final int EPOCHS_OF_ARGUMENTS = 3;
  private static final int EPOCHS_OF_REALIS = 3;

  private final Logistic logistic;
  private final Logistic realisLogistic;
  private final List<List<TriggerSample>> triggers = new ArrayList<>();
  private final List<List<ArgumentSample>> arguments = new ArrayList<>();
  private final List<List<RealisSample>> realis = new ArrayList<>();
  private final TriggerJudge triggersOfAll;

  /**
   * Looks at the articles: first at what is proposed, then, with a judge that has learnt from all,
   * at who and what can take part in the events, and at what tells whether they took place.
   */
  JudgeTrainer(List<LabelledArticle> articles, Logistic logistic, Logistic realisLogistic) {
    this.logistic = logistic;
    this.realisLogistic = realisLogistic;
    TriggerJudge ignorant =
        new TriggerJudge(Weights.of(new double[Weights.COUNT]), Optional.empty());
    Extractor proposing = Extractor.builder().rulesAlone().judge(ignorant).build();
    articles.forEach(article -> triggers.add(TriggerSample.of(article, proposing)));
    this.triggersOfAll = triggers(IntStream.range(0, articles.size()).toArray());
    Extractor reader = Extractor.builder().rulesAlone().judge(triggersOfAll).build();
    for (LabelledArticle article : articles) {
      arguments.add(ArgumentSample.of(article, reader));
      realis.add(RealisSample.of(article, reader));
    }
  }

  /** Returns the judge that all articles give. */
  TriggerJudge triggersOfAll() {
    return triggersOfAll;
  }

  /** Returns the judge that some of the articles give, by their places. */
  TriggerJudge triggers(int[] articles) {
    List<TriggerSample> samples = of(triggers, articles);
    return new TriggerJudge(
        logistic.train(samples, TriggerSample::right),
        networks(
            samples, TriggerSample::seen, sample -> sample.right() ? 1 : 0, 2, EPOCHS_OF_TRIGGERS));
  }

  /** Returns the judge that some of the articles give, by their places. */
  ArgumentJudge arguments(int[] articles) {
    List<ArgumentSample> samples = of(arguments, articles);
    return new ArgumentJudge(
        logistic.train(samples, Stream.of(ArgumentRole.values()).map(JudgeTrainer::has).toList()),
        networks(
            samples,
            ArgumentSample::seen,
            sample -> sample.role().map(role -> role.ordinal() + 1).orElse(0),
            ArgumentRole.values().length + 1,
            EPOCHS_OF_ARGUMENTS));
  }

  /** Returns the judge that some of the articles give, by their places. */
  RealisJudge realis(int[] articles) {
    List<RealisSample> samples = of(realis, articles);
    return new RealisJudge(
        realisLogistic.train(samples, Stream.of(Realis.values()).map(JudgeTrainer::is).toList()),
        networks(
            samples,
            RealisSample::seen,
            sample -> sample.realis().ordinal(),
            Realis.values().length,
            EPOCHS_OF_REALIS));
  }

  private static <S> Optional<Networks> networks(
      List<S> samples,
      Function<S, NetworkSample> seen,
      ToIntFunction<S> classOf,
      int classes,
      int epochs) {
    return Optional.of(
        NetworkTrainer.train(
            samples.stream().map(seen).toList(),
            samples.stream().mapToInt(classOf).toArray(),
            classes,
            NETWORKS,
            epochs));
  }

  private static Predicate<ArgumentSample> has(ArgumentRole role) {
    return sample -> sample.role().filter(role::equals).isPresent();
  }

  private static Predicate<RealisSample> is(Realis value) {
    return sample -> sample.realis() == value;
  }

  private static <S> List<S> of(List<List<S>> samples, int[] articles) {
    return IntStream.of(articles).mapToObj(samples::get).flatMap(List::stream).toList();
  }
}
