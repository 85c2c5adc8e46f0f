package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.NameModel;
import io.github.depeche.extract.mentions.names.NameResources;
import io.github.depeche.extract.mentions.names.WordClasses;
import io.github.depeche.extract.mentions.names.WordGroups;
import io.github.depeche.train.RawText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that trains and measures the name model. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description = "Trains and measures the name model.")
public final class TrainNames implements Callable<Integer> {

  private static final int FOLDS = 4;

  /** What to do. */
  enum Task {
    /** Train on everything and write the model. */
    MODEL,
    /** Cross-validate in four parts contiguous in date. */
    FOLDS
  }

  @Parameters(index = "0", description = "What to do: ${COMPLETION-CANDIDATES}")
  private Task task;

  @Option(names = "--labels", required = true, description = "The folder train/labels")
  private Path labels;

  @Option(names = "--data", required = true, description = "The folder with winer-fr and raw")
  private Path data;

  @Option(names = "--model", description = "Where to write the model")
  private Path model;

  @Option(
      names = "--exclude",
      description = "Gold folders whose articles are not among the texts of --raw")
  private List<Path> excluded = List.of();

  @Option(
      names = "--lexicons",
      required = true,
      description = "A folder with dictionaries of proper names, *.dic")
  private Path lexicons;

  @Option(
      names = "--raw",
      description = "Folders of texts without annotation, to group words by their neighbours")
  private List<Path> raw = List.of();

  @Option(names = "--epochs", defaultValue = "12")
  private int epochs;

  @Option(names = "--margin", defaultValue = "4")
  private float margin;

  @Option(names = "--least", defaultValue = "3", description = "How often a feature must occur")
  private int least;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  /** Runs the command and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new TrainNames())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<LabelledText> texts = NameCorpus.read(labels, data);
    WordClasses classes = WordClassTrainer.train(lexicons, commonWords(texts), seed);
    WordGroups groups = WordGroups.of(ClusterTrainer.train(RawText.readAll(raw, excluded)));
    NameResources resources = NameResources.of(groups, classes);
    NameTrainer trainer =
        new NameTrainer(resources, new NameTrainer.Settings(epochs, margin, least, seed));
    switch (task) {
      case MODEL -> write(trainer.train(texts));
      case FOLDS -> System.out.print(folds(trainer, texts).report());
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

  private void write(NameModel trained) throws IOException {
    try (OutputStream out = Files.newOutputStream(model)) {
      trained.write(out);
    }
  }

  private static Score folds(NameTrainer trainer, List<LabelledText> texts) {
    Score score = new Score();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> train = new ArrayList<>();
      List<LabelledText> test = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i * FOLDS / texts.size() == fold ? test : train).add(texts.get(i));
      }
      measure(trainer, train, test, score);
    }
    return score;
  }

  /** Measures the model as it is shipped, with its weights in eight bits. */
  private static void measure(
      NameTrainer trainer, List<LabelledText> train, List<LabelledText> test, Score score) {
    NameModel model = trainer.train(train);
    test.forEach(text -> score.add(text.names(), model.find(text.text())));
  }
}
