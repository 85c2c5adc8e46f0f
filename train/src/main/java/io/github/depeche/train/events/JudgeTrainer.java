package io.github.depeche.train.events;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ArgumentJudge;
import io.github.depeche.extract.judge.ChainJudge;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.RealisJudge;
import io.github.depeche.extract.judge.SentenceEncoder;
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

  /** How often networks learn all samples. */
  private static final int EPOCHS = 3;

  private final Logistic logistic;
  private final Logistic realisLogistic;
  private final List<List<TriggerSample>> triggers = new ArrayList<>();
  private final List<List<ArgumentSample>> arguments = new ArrayList<>();
  private final List<List<RealisSample>> realis = new ArrayList<>();

  /** What all articles say of triggers. */
  private final Weights ofAll;

  /**
   * Judges that learnt together.
   *
   * @param encoder reads for the networks of all
   */
  record Trained(
      SentenceEncoder encoder,
      TriggerJudge triggers,
      ArgumentJudge arguments,
      RealisJudge realis) {}

  /**
   * Looks at the articles: first at what is proposed, then, with a logistic model that has learnt
   * from all, at who and what can take part in the events, and at what tells whether they took
   * place.
   */
  JudgeTrainer(List<LabelledArticle> articles, Logistic logistic, Logistic realisLogistic) {
    this.logistic = logistic;
    this.realisLogistic = realisLogistic;
    List<Sentences> sentences = articles.stream().map(article -> new Sentences()).toList();
    Extractor proposing = reader(Weights.of(new double[Weights.COUNT]));
    for (int i = 0; i < articles.size(); i++) {
      triggers.add(TriggerSample.of(articles.get(i), proposing, sentences.get(i)));
    }
    this.ofAll =
        logistic.train(triggers.stream().flatMap(List::stream).toList(), TriggerSample::right);
    Extractor reader = reader(ofAll);
    for (int i = 0; i < articles.size(); i++) {
      arguments.add(ArgumentSample.of(articles.get(i), reader, sentences.get(i)));
      realis.add(RealisSample.of(articles.get(i), reader, sentences.get(i)));
    }
  }

  private static Extractor reader(Weights ofTriggers) {
    return Extractor.builder()
        .rulesAlone()
        .judge(new TriggerJudge(ofTriggers, Optional.empty()))
        .build();
  }

  /** Returns the judge of countries that articles give. */
  static CountryJudge countries(List<LabelledArticle> articles, Logistic logistic) {
    Extractor reader = Extractor.builder().rulesAlone().build();
    return new CountryJudge(
        logistic.train(
            articles.stream()
                .flatMap(article -> CountrySample.of(article, reader).stream())
                .toList(),
            CountrySample::right));
  }

  /**
   * Returns the judge of chains that articles give.
   *
   * @param reader finds the events
   */
  static ChainJudge chains(List<LabelledArticle> articles, Extractor reader, Logistic logistic) {
    return new ChainJudge(
        logistic.train(
            articles.stream().flatMap(article -> ChainSample.of(article, reader).stream()).toList(),
            ChainSample::right));
  }

  /** Returns the judges that all articles give. */
  Trained train() {
    return train(IntStream.range(0, triggers.size()).toArray(), ofAll);
  }

  /** Returns the judges that some of the articles give, by their places. */
  Trained train(int[] articles) {
    return train(articles, logistic.train(of(triggers, articles), TriggerSample::right));
  }

  private Trained train(int[] articles, Weights triggerWeights) {
    List<TriggerSample> ofTriggers = of(triggers, articles);
    List<ArgumentSample> ofArguments = of(arguments, articles);
    List<RealisSample> ofRealis = of(realis, articles);
    List<Weights> argumentWeights =
        logistic.train(
            ofArguments, Stream.of(ArgumentRole.values()).map(JudgeTrainer::has).toList());
    List<Weights> realisWeights =
        realisLogistic.train(ofRealis, Stream.of(Realis.values()).map(JudgeTrainer::is).toList());
    NetworkTrainer.Trained networks =
        NetworkTrainer.train(
            List.of(
                task(ofTriggers, TriggerSample::seen, sample -> sample.right() ? 1 : 0, 2),
                task(
                    ofArguments,
                    ArgumentSample::seen,
                    sample -> sample.role().map(role -> role.ordinal() + 1).orElse(0),
                    ArgumentRole.values().length + 1),
                task(
                    ofRealis,
                    RealisSample::seen,
                    sample -> sample.realis().ordinal(),
                    Realis.values().length)),
            NETWORKS,
            EPOCHS);
    return new Trained(
        networks.encoder(),
        new TriggerJudge(triggerWeights, Optional.of(networks.judges().get(0))),
        new ArgumentJudge(argumentWeights, Optional.of(networks.judges().get(1))),
        new RealisJudge(realisWeights, Optional.of(networks.judges().get(2))));
  }

  private static <S> NetworkTrainer.Task task(
      List<S> samples, Function<S, NetworkSample> seen, ToIntFunction<S> classOf, int classes) {
    return new NetworkTrainer.Task(
        samples.stream().map(seen).toList(), samples.stream().mapToInt(classOf).toArray(), classes);
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
