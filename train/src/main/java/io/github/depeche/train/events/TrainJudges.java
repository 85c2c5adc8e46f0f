package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command that trains and measures the judges of triggers, arguments, realis, countries and
 * chains.
 */
@Command(
    name = "train-judges",
    mixinStandardHelpOptions = true,
    description =
        "Trains the judges of triggers, arguments, realis, countries and chains, or measures what"
            + " they bring.")
public final class TrainJudges implements Callable<Integer> {

  private static final int FOLDS = 5;

  @Option(names = "--labels", required = true, description = "The folder train/labels")
  private Path labels = Path.of("");

  @Option(names = "--data", required = true, description = "The folder with winer-fr and raw")
  private Path data = Path.of("");

  @Option(names = "--models", description = "The folder for the models, trained on all articles")
  private Optional<Path> models = Optional.empty();

  @Option(names = "--folds", description = "Measure on each fifth models of the others")
  private boolean folds;

  @Option(
      names = "--country-folds",
      description = "Measure on each fifth the judge of countries of the others")
  private boolean countryFolds;

  @Option(
      names = "--chain-folds",
      description = "Measure on each fifth the judge of chains of the others")
  private boolean chainFolds;

  @Option(
      names = "--chains",
      description = "Train the judge of chains only, on the events that the library finds")
  private boolean chains;

  @Option(
      names = "--cost",
      defaultValue = "0.05",
      description = "What an error costs against large weights (${DEFAULT-VALUE})")
  private double cost;

  @Option(
      names = "--realis-cost",
      defaultValue = "0.2",
      description = "The same, of the judge of realis (${DEFAULT-VALUE})")
  private double realisCost;

  @Option(
      names = "--country-cost",
      defaultValue = "0.02",
      description = "The same, of the judge of countries (${DEFAULT-VALUE})")
  private double countryCost;

  @Option(
      names = "--chain-cost",
      defaultValue = "0.2",
      description = "The same, of the judge of chains (${DEFAULT-VALUE})")
  private double chainCost;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the order of the articles (${DEFAULT-VALUE})")
  private long seed;

  @Spec private CommandSpec spec;

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainJudges()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (models.isPresent()) {
      Files.createDirectories(models.get());
    }
    List<LabelledArticle> articles = new ArrayList<>(Corpus.read(labels, data));
    Collections.shuffle(articles, new Random(seed));
    if (countryFolds) {
      PrintWriter out = spec.commandLine().getOut();
      new CountryFolds(articles).measure(new Logistic(countryCost)).forEach(out::println);
      out.flush();
    }
    if (chainFolds) {
      PrintWriter out = spec.commandLine().getOut();
      new ChainFolds(articles, new Logistic(chainCost)).measure().forEach(out::println);
      out.flush();
    }
    if (chains && models.isPresent()) {
      writeChains(articles, Extractor.builder());
    } else if (folds || models.isPresent()) {
      train(articles);
    }
    return 0;
  }

  private void train(List<LabelledArticle> articles) throws IOException {
    JudgeTrainer trainer = new JudgeTrainer(articles, new Logistic(cost), new Logistic(realisCost));
    if (folds) {
      PrintWriter out = spec.commandLine().getOut();
      measure(articles, trainer).forEach((name, tally) -> out.println(name + ": " + tally));
      out.flush();
    }
    if (models.isPresent()) {
      JudgeTrainer.Trained trained = trainer.train();
      write(models.get().resolve("encoder.gz"), trained.encoder()::write);
      write(models.get().resolve("triggers.gz"), trained.triggers()::write);
      write(models.get().resolve("trigger-networks.gz"), trained.triggers()::writeNetworks);
      write(models.get().resolve("arguments.gz"), trained.arguments()::write);
      write(models.get().resolve("argument-networks.gz"), trained.arguments()::writeNetworks);
      write(models.get().resolve("realis.gz"), trained.realis()::write);
      write(models.get().resolve("realis-networks.gz"), trained.realis()::writeNetworks);
      write(
          models.get().resolve("countries.gz"),
          JudgeTrainer.countries(articles, new Logistic(countryCost))::write);
      writeChains(
          articles,
          Extractor.builder()
              .judge(trained.triggers())
              .argumentJudge(trained.arguments())
              .realisJudge(trained.realis()));
    }
  }

  private void writeChains(List<LabelledArticle> articles, ExtractorBuilder reader)
      throws IOException {
    write(
        models.orElseThrow().resolve("chains.gz"),
        JudgeTrainer.chains(
                articles, reader.chainJudge(Optional.empty()).build(), new Logistic(chainCost))
            ::write);
  }

  private static Map<String, Tally> measure(List<LabelledArticle> articles, JudgeTrainer trainer) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      int[] others = IntStream.range(0, articles.size()).filter(at -> at % FOLDS != fold).toArray();
      JudgeTrainer.Trained trained = trainer.train(others);
      Map<String, Extractor> extractors =
          Map.of(
              "rules alone", Extractor.builder().rulesAlone().build(),
              "triggers judged", Extractor.builder().rulesAlone().judge(trained.triggers()).build(),
              "all judged",
                  Extractor.builder()
                      .judge(trained.triggers())
                      .argumentJudge(trained.arguments())
                      .realisJudge(trained.realis())
                      .build());
      for (int at = fold; at < articles.size(); at += FOLDS) {
        LabelledArticle article = articles.get(at);
        extractors.forEach(
            (name, extractor) -> {
              Document found = extractor.extract(article.document());
              tally(tallies, article.group() + ", events, " + name).addEvents(article, found);
              tally(tallies, article.group() + ", realis, " + name).addRealis(article, found);
              tally(tallies, article.group() + ", arguments, " + name).addArguments(article, found);
            });
      }
    }
    return tallies;
  }

  private static Tally tally(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent(name, any -> new Tally());
  }

  /** Something that writes itself. */
  private interface Written {
    void write(DataOutputStream out) throws IOException;
  }

  private static void write(Path to, Written model) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(to)))) {
      model.write(out);
    }
  }
}
