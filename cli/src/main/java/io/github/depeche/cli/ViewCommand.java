package io.github.depeche.cli;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Inputs;
import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.cli.output.OutputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche view}: articles and annotations in, a page to look at them out. */
@Command(
    name = "view",
    description = "Makes one page of HTML to look at articles and their events in a browser.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "What is annotated already is shown as it is: a line of JSON with \"mentions\" or \"events\", a text",
      "with a brat file beside it (a.txt and a.ann). What is not is extracted first, with the dates,",
      "rules and engine of 'depeche extract'. To extract anew whatever is there, use 'extract -f html'.",
      "",
      "The page loads nothing from anywhere: it can be sent by mail and opened from a disk.",
      "",
      "Exit code: 0 done, 1 an input could not be read (the others are processed), 2 wrong usage.",
      "",
      "Examples:",
      "  depeche view -o events.html articles/",
      "  depeche view -o gold.html eval/gold/wire",
      "  depeche extract articles/ > events.jsonl; depeche view -o events.html events.jsonl"
    })
final class ViewCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text files, brat files (.txt beside .ann), JSON Lines files (.jsonl), folders (every .txt and .jsonl"
              + " below), - for standard input (JSON Lines if it begins with a brace, else one text).")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The page to write; appears when all is done. - for standard output.")
  private Path output;

  @Mixin private ArticleOptions articles;

  @Mixin private RuleOptions rules;

  ViewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    articles.threads();
    if (Files.isDirectory(output)) {
      throw new ParameterException(
          spec.commandLine(), "-o " + output + " is a folder: name a file");
    }
    Inputs source = Inputs.withAnnotations(console.in(), articles.date());
    DoubleSupplier share = console.showsProgress() ? source.share(inputs) : Progress.UNKNOWN;
    try (Progress progress = new Progress(console, console.showsProgress(), share)) {
      return write(new Extraction(console, rules.builder(), progress), source.read(inputs));
    } catch (IOException e) {
      throw OutputFiles.unwritable(output, e, "");
    }
  }

  private int write(Extraction extraction, Iterator<Input> all)
      throws IOException, InterruptedException {
    try (Interruption interruption = new Interruption(this::leave);
        DocumentSink sink = sink()) {
      if (interruption.run(all, rest -> extraction.run(rest, sink::write, articles.threads()))) {
        sink.commit();
        return extraction.isClean() ? Main.DONE : Main.FAILED;
      }
      tellInterrupted();
      return Main.FAILED;
    }
  }

  private DocumentSink sink() throws IOException {
    return output.equals(Main.STANDARD)
        ? DocumentSink.lines(OutputFormat.HTML, console.out())
        : DocumentSink.path(OutputFormat.HTML, output);
  }

  /** Ends while articles are still worked on. */
  private void leave() {
    tellInterrupted();
    try {
      Files.deleteIfExists(DocumentSink.aside(output));
    } catch (IOException e) {
      console.tell(output + ": what was begun cannot be removed: " + e.getMessage());
    }
  }

  private void tellInterrupted() {
    console.note(output + ": interrupted; nothing is written");
  }
}
