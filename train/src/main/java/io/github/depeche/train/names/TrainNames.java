package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.NameModel;
import io.github.depeche.extract.mentions.names.NameResources;
import io.github.depeche.extract.mentions.names.WordClasses;
import io.github.depeche.extract.mentions.names.WordGroups;
import io.github.depeche.train.RawText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that trains and measures the name model. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description = "Trains and measures the name model.")
public final class TrainNames implements Callable<Integer> {

  private static final int FOLDS = 4;

  /** What is in the folder of data: dictionaries of proper names, and texts to group words by. */
  private static final String LEXICONS = "lexicons/prolex";

  private static final List<String> RAW = List.of("winer-fr", "raw", "ud");

  /** Texts of our own to group words by, in the folder of labels. */
  private static final String OWN = "texts";

  @Option(names = "--labels", required = true, description = "The folder train/labels")
  private Path labels = Path.of("");

  @Option(
      names = "--data",
      required = true,
      description = "The folder with winer-fr, raw, ud and lexicons")
  private Path data = Path.of("");

  @Option(
      names = "--exclude",
      description = "Folders of articles whose words are not to be known, such as gold")
  private List<Path> excluded = List.of();

  @Option(names = "--folds", description = "Measure on each fourth, by date, a model of the others")
  private boolean folds;

  @Option(names = "--model", description = "Where to write the model, trained on all articles")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--epochs",
      defaultValue = "16",
      description = "How often each sentence is seen (${DEFAULT-VALUE})")
  private int epochs;

  @Option(
      names = "--margin",
      defaultValue = "4",
      description = "What each wrong label costs (${DEFAULT-VALUE})")
  private float margin;

  @Option(
      names = "--least",
      defaultValue = "3",
      description = "How often a feature must occur (${DEFAULT-VALUE})")
  private int least;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the order of the sentences (${DEFAULT-VALUE})")
  private long seed;

  @Spec private CommandSpec spec;

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainNames()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<LabelledText> texts = NameCorpus.read(labels, data);
    WordClasses classes = WordClassTrainer.train(data.resolve(LEXICONS), commonWords(texts), seed);
    List<Path> raw =
        Stream.concat(RAW.stream().map(data::resolve), Stream.of(labels.resolve(OWN))).toList();
    WordGroups groups = WordGroups.of(ClusterTrainer.train(RawText.readAll(raw, excluded)));
    NameResources resources = NameResources.of(groups, classes);
    NameTrainer trainer =
        new NameTrainer(resources, new NameTrainer.Settings(epochs, margin, least, seed));
    if (folds) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(folds(trainer, texts).report());
      out.flush();
    }
    if (model.isPresent()) {
      try (OutputStream out = Files.newOutputStream(model.get())) {
        trainer.train(texts).write(out);
      }
    }
    return 0;
  }

  /** Words that the articles have in small letters. */
  private static Set<String> commonWords(List<LabelledText> texts) {
    Set<String> words = new TreeSet<>();
    for (LabelledText text : texts) {
      for (int i = 0; i < text.text().size(); i++) {
        String form = text.text().span(i).in(text.text().text());
        if (form.codePoints().allMatch(Character::isLowerCase)) {
          words.add(form);
        }
      }
    }
    return words;
  }

  /** Measures models as they are shipped, with their weights in eight bits. */
  private static Score folds(NameTrainer trainer, List<LabelledText> texts) {
    Score score = new Score();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> train = new ArrayList<>();
      List<LabelledText> test = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i * FOLDS / texts.size() == fold ? test : train).add(texts.get(i));
      }
      NameModel trained = trainer.train(train);
      test.forEach(text -> score.add(text.names(), trained.find(text.text())));
    }
    return score;
  }
}
