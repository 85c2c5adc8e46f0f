package io.github.depeche.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains all models of the engine {@code fast}, and scores them. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Trains the models of the engine \"fast\" and writes them with scores and a manifest.")
public final class Train implements Runnable {

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      description = "treebanks to learn from (CoNLL-U)")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--tags-only",
      arity = "1..*",
      description =
          "treebanks that the tagger learns from, the parser not (speech, whose trees are unlike those of news)")
  private List<Path> tagsOnly = new ArrayList<>();

  @Option(
      names = "--raw",
      arity = "1..*",
      description = "folders of texts (.txt, .html, .md) that the parser learns from too")
  private List<Path> raw = new ArrayList<>();

  @Option(
      names = "--exclude",
      arity = "1..*",
      description =
          "folders of texts to keep out: a raw text is not used if a file here has the same digits in its name")
  private List<Path> exclude = new ArrayList<>();

  @Option(
      names = "--votes",
      description = "another parser's trees of the raw texts (raw.conllu of an earlier run)")
  private Path votes;

  @Option(
      names = "--voted-relations",
      description = "learn relations from the raw texts too, where the votes agree")
  private boolean votedRelations;

  @Option(
      names = "--labels",
      description = "the folder train/labels, whose trees are learnt like treebanks; needs --data")
  private Path labels;

  @Option(names = "--data", description = "the folder of the texts of others for --labels")
  private Path data;

  @Option(names = "--test", arity = "1..*", description = "treebanks to score on")
  private List<Path> test = new ArrayList<>();

  @Option(
      names = "--heldout",
      arity = "1..*",
      description = "every fourth sentence of these is scored on, the rest learnt")
  private List<Path> heldOut = new ArrayList<>();

  @Option(
      names = "--raw-only",
      description = "stop when raw.conllu, the words and tags of the raw texts, is written")
  private boolean rawOnly;

  @Option(
      names = "--out",
      required = true,
      description = "folder for models, scores.txt and manifest.txt")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Train()).execute(args));
  }

  @Override
  public void run() {
    if ((labels == null) != (data == null)) {
      throw new ParameterException(spec.commandLine(), "--labels and --data go together");
    }
    try {
      List<GoldSentence> learnt = new ArrayList<>();
      for (Path file : gold) {
        learnt.addAll(Treebank.read(file));
      }
      List<GoldSentence> tagged = new ArrayList<>();
      for (Path file : tagsOnly) {
        tagged.addAll(Treebank.read(file));
      }
      List<TestSet> tests = new ArrayList<>();
      for (Path file : test) {
        tests.add(new TestSet(file.getFileName().toString(), Treebank.read(file)));
      }
      for (Path file : heldOut) {
        TestSet quarter = new TestSet(file.getFileName() + " (every fourth)", new ArrayList<>());
        List<GoldSentence> all = Treebank.read(file);
        for (int i = 0; i < all.size(); i++) {
          (i % 4 == 0 ? quarter.sentences() : learnt).add(all.get(i));
        }
        tests.add(quarter);
      }
      new Pipeline(
              learnt,
              labels == null ? List.of() : Trees.read(labels, data),
              tagged,
              RawText.read(raw, exclude),
              Optional.ofNullable(votes),
              votedRelations,
              tests,
              out)
          .run(rawOnly);
      Manifest.write(
          out,
          List.of(
              gold,
              tagsOnly,
              labels == null
                  ? List.of()
                  : List.of(labels.resolve(Articles.TABLE), labels.resolve(Trees.TABLE)),
              raw,
              heldOut,
              votes == null ? List.of() : List.of(votes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences to score on. */
  record TestSet(String name, List<GoldSentence> sentences) {}
}
