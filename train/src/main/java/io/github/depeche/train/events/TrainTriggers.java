package io.github.depeche.train.events;

import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import io.github.depeche.format.BratFolder;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that trains and measures the judge of triggers. */
@Command(
    name = "train-triggers",
    mixinStandardHelpOptions = true,
    description = "Trains the judge of triggers, or measures what it brings.")
public final class TrainTriggers implements Callable<Integer> {

  private static final int FOLDS = 5;

  @Option(names = "--labels", required = true, description = "The folder train/events")
  private Path labels = Path.of("");

  @Option(names = "--data", required = true, description = "The folder with winer-fr and raw")
  private Path data = Path.of("");

  @Option(names = "--model", description = "Where to write the model, trained on all")
  private Optional<Path> model = Optional.empty();

  @Option(names = "--folds", description = "Measure on each fifth a model of the others")
  private boolean folds;

  @Option(
      names = "--test",
      description = "Measure the model of all on folders in brat's format, too")
  private List<Path> tests = List.of();

  @Option(
      names = "--cost",
      defaultValue = "0.1",
      description = "What an error costs against large weights (${DEFAULT-VALUE})")
  private double cost;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the order of the articles (${DEFAULT-VALUE})")
  private long seed;

  @Spec private CommandSpec spec;

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainTriggers()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<LabelledArticle> articles = new ArrayList<>(Corpus.read(labels, data));
    Collections.shuffle(articles, new Random(seed));
    Extractor reader = Extractor.builder().judge(ignorant()).build();
    List<List<Sample>> samples =
        articles.stream().map(article -> Sample.of(article.document(), reader)).toList();
    TriggerTrainer trainer = new TriggerTrainer(cost);
    Extractor rules = Extractor.builder().rulesAlone().build();
    Map<String, Tally> tallies = new TreeMap<>();
    if (folds) {
      measure(articles, samples, trainer, rules, tallies);
    }
    TriggerJudge judge = trainer.train(flat(samples));
    Extractor extractor = Extractor.builder().judge(judge).build();
    for (Path test : tests) {
      for (Document article : BratFolder.read(test).documents()) {
        tally("test " + test.getFileName(), article, rules, extractor, tallies);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    tallies.forEach((name, tally) -> out.println(name + ": " + tally));
    out.flush();
    if (model.isPresent()) {
      write(judge, model.get());
    }
    return 0;
  }

  private static TriggerJudge ignorant() {
    return new TriggerJudge(Weights.of(new double[Weights.COUNT]));
  }

  private static List<Sample> flat(List<List<Sample>> samples) {
    return samples.stream().flatMap(Collection::stream).toList();
  }

  private static void measure(
      List<LabelledArticle> articles,
      List<List<Sample>> samples,
      TriggerTrainer trainer,
      Extractor rules,
      Map<String, Tally> tallies) {
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<Sample>> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(samples.get(i));
        }
      }
      Extractor extractor = Extractor.builder().judge(trainer.train(flat(others))).build();
      for (int i = fold; i < articles.size(); i += FOLDS) {
        LabelledArticle article = articles.get(i);
        tally("folds " + article.group(), article.document(), rules, extractor, tallies);
      }
    }
  }

  private static void tally(
      String name,
      Document article,
      Extractor rules,
      Extractor judged,
      Map<String, Tally> tallies) {
    tallies
        .computeIfAbsent(name + ", rules alone", any -> new Tally())
        .add(article, rules.extract(article));
    tallies
        .computeIfAbsent(name + ", judged", any -> new Tally())
        .add(article, judged.extract(article));
  }

  private static void write(TriggerJudge judge, Path to) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(to)))) {
      judge.write(out);
    }
  }
}
