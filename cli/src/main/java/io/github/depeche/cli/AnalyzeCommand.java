package io.github.depeche.cli;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Inputs;
import io.github.depeche.document.Document;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.conllu.ConlluReader;
import io.github.depeche.extract.analysis.conllu.ConlluSentence;
import io.github.depeche.extract.analysis.conllu.ConlluWriter;
import io.github.depeche.extract.analysis.conllu.TreebankScores;
import io.github.depeche.extract.analysis.conllu.WordAnalyzer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche analyze}: what an engine makes of texts, or how well it does on a treebank. */
@Command(
    name = "analyze",
    description =
        "Prints words, tags and trees of texts as CoNLL-U, or scores the engine on treebanks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "UPOS counts all words; UAS and LAS, with the engine's own tags, all but punctuation; relations are compared",
      "up to the colon.",
      "",
      "Exit code: 0 done, 1 an input could not be read (the others are still processed), 2 wrong usage.",
      "",
      "Examples:",
      "  depeche analyze article.txt",
      "  depeche analyze --score fr_sequoia-ud-test.conllu"
    })
final class AnalyzeCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Texts, as for depeche extract.")
  private List<String> inputs = List.of();

  @Option(
      names = "--score",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Treebanks in CoNLL-U whose words are parsed and compared.")
  private List<Path> treebanks = List.of();

  @Mixin private EngineOption engine;

  AnalyzeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() == treebanks.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name texts to analyse, or treebanks after --score");
    }
    Analyzer analyzer = load(engine.builder());
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    if (!treebanks.isEmpty()) {
      return score(analyzer, out) ? Main.DONE : Main.FAILED;
    }
    boolean clean = print(analyzer, out);
    out.flush();
    return clean ? Main.DONE : Main.FAILED;
  }

  private static Analyzer load(ExtractorBuilder builder) {
    try {
      return builder.buildAnalyzer();
    } catch (IllegalStateException e) {
      throw new UserError(e.getMessage());
    }
  }

  private boolean print(Analyzer analyzer, Writer out) throws IOException {
    boolean clean = true;
    ConlluWriter writer = new ConlluWriter(out);
    for (Iterator<Input> all = new Inputs(console.in(), Optional.empty()).read(inputs);
        all.hasNext(); ) {
      Input input = all.next();
      input.problems().forEach(console::problem);
      clean &= input.article().isPresent();
      if (input.article().isPresent()) {
        Document article = input.article().get();
        writer.write(article.id(), analyzer.analyze(article.text()));
      }
    }
    return clean;
  }

  private boolean score(Analyzer analyzer, Writer out) throws IOException {
    if (!(analyzer instanceof WordAnalyzer words)) {
      throw new UserError(
          "--score: this engine cannot parse words that are cut already; use --engine fast");
    }
    for (Path treebank : treebanks) {
      out.write(
          TreebankScores.of(words, sentences(treebank)) + "  " + treebank.getFileName() + "\n");
      out.flush();
    }
    return true;
  }

  private static List<ConlluSentence> sentences(Path treebank) throws IOException {
    try {
      return ConlluReader.read(treebank);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage() + "; give a treebank in CoNLL-U");
    }
  }
}
