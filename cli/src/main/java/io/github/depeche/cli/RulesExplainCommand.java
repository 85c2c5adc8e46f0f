package io.github.depeche.cli;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Inputs;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche rules explain}: why a sentence gave events or did not. */
@Command(
    name = "explain",
    description =
        "Tells why a sentence gave events or did not: its parse, its predicates, each rule tried, what failed,"
            + " and who says whether an event took place.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  depeche rules explain article.txt",
      "  depeche rules explain \"Le ministre a signé l'accord mardi à Rome.\" --html why.html"
    })
final class RulesExplainCommand implements Callable<Integer> {

  /** What is no sentence, even if there is no such file. */
  private static final Pattern FILE_NAME = Pattern.compile("\\S+\\.(?:txt|jsonl)(?:\\.gz|\\.zst)?");

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleOptions options;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "A sentence in quotes, or files and folders as of 'depeche extract'; - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write it as one self-contained page too.")
  private Optional<Path> html = Optional.empty();

  RulesExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Extractor extractor = RuleOptions.build(options.builder());
    int explained = 0;
    boolean clean = true;
    for (String given : inputs) {
      for (Iterator<Input> read = read(given); read.hasNext(); ) {
        Input input = read.next();
        input.problems().forEach(console::problem);
        clean &= input.article().isPresent();
        if (input.article().isPresent()) {
          explain(extractor, input.article().get(), explained++ > 0);
        }
      }
    }
    return clean ? Main.DONE : Main.FAILED;
  }

  private void explain(Extractor extractor, Document article, boolean another) throws IOException {
    if (another && html.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--html holds one article, and more were named");
    }
    Explanation explanation = new Explanation(extractor.trace(article));
    console.out().write(explanation.text().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    if (html.isPresent()) {
      OutputFiles.write(html.get(), explanation.html());
    }
  }

  private Iterator<Input> read(String given) {
    if (given.equals("-") || FILE_NAME.matcher(given).matches() || isThere(given)) {
      return new Inputs(console.in(), Optional.empty()).read(List.of(given));
    }
    Document sentence = Document.plain("sentence", given, PublicationDate.UNKNOWN);
    return List.of(Input.of(sentence)).iterator();
  }

  private static boolean isThere(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
