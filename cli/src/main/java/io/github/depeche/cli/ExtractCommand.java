package io.github.depeche.cli;

import io.github.depeche.cli.input.Inputs;
import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.cli.output.OutputFormat;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche extract}: articles in, events out. */
@Command(
    name = "extract",
    description = "Extracts the events of French news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "An article's publication date is, in this order: --date; \"date\" in JSON; that of",
      "documents.jsonl in its folder (lines with \"id\" and \"date\"); a leading 'date YYYY-MM-DD' or",
      "'date YYYY-MM' in the text; else unknown.",
      "Offsets in all formats count Unicode code points.",
      "",
      "Exit code: 0 done, 1 an input could not be read (the others are processed), 2 wrong usage.",
      "",
      "Examples:",
      "  depeche extract article.txt",
      "  depeche extract --date 2025-12-03 -f csv article.txt > events.csv",
      "  depeche extract -f html -o events.html articles/",
      "  depeche extract -f brat -o annotated/ articles/",
      "  cat articles.jsonl | depeche extract - | jq '.events[].type'"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Text files, JSON Lines files (.jsonl: \"text\", and \"id\" and \"date\" if known), folders (every .txt and"
              + " .jsonl below), - for standard input (JSON Lines if it begins with a brace, else one text).")
  private List<String> inputs;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      converter = FormatConverter.class,
      description = {
        "jsonl: one document a line (default)",
        "brat: ID.txt and ID.ann in the folder of -o",
        "csv: one event a line",
        "plover: PLOVER 2.0 records",
        "html: one page to read in a browser, without a network"
      })
  private OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File or, for brat, folder to write; appears when all is done. Default: standard output.")
  private Optional<Path> output;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date of all articles, YYYY-MM-DD or YYYY-MM.")
  private Optional<PublicationDate> date;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description =
          "What parses the sentences: fast (default) or corenlp (281 MB, fetched on first use).")
  private Optional<String> engine;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Rules of your own, besides those that come with depeche; may be given several times.")
  private List<Path> rules = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkUsage();
    ExtractorBuilder builder = Extractor.builder();
    engine.ifPresent(builder::engine);
    RuleFiles.add(rules, builder);
    boolean seen = console.errIsTerminal() && (output.isPresent() || !console.outIsTerminal());
    try (Progress progress = new Progress(console, seen);
        DocumentSink sink = sink()) {
      Extraction extraction = new Extraction(console, builder, progress);
      boolean clean = extraction.run(new Inputs(console.in(), date).read(inputs), sink, threads);
      sink.commit();
      return clean ? Main.DONE : Main.FAILED;
    } catch (IOException e) {
      if (output.isEmpty()) {
        // The reader of the pipe has seen enough.
        return Main.FAILED;
      }
      throw new UserError(
          output.get()
              + ": cannot be written: "
              + e.getMessage()
              + "; check the path and the disk");
    }
  }

  private void checkUsage() {
    if (threads < 1) {
      throw wrong("--threads " + threads + ": at least one thread is needed");
    }
    if (format.isFolder() && output.isEmpty()) {
      throw wrong("-f " + format.label() + " writes files: name a folder with -o");
    }
    if (format.isFolder() && output.filter(Files::isRegularFile).isPresent()) {
      throw wrong("-o " + output.get() + " is a file: name a folder for -f " + format.label());
    }
    if (!format.isFolder() && output.filter(Files::isDirectory).isPresent()) {
      throw wrong("-o " + output.get() + " is a folder: name a file for -f " + format.label());
    }
    engine.ifPresent(
        name -> {
          List<String> there = ExtractorBuilder.engines();
          if (!there.contains(name)) {
            String similar = String.join(" or ", Suggestions.like(name, withCoreNlp(there)));
            throw wrong(
                "--engine "
                    + name
                    + ": there is only "
                    + String.join(", ", there)
                    + (similar.isEmpty() ? "" : "; did you mean " + similar + "?"));
          }
        });
  }

  /** The launcher brings corenlp when it is named rightly. */
  private static List<String> withCoreNlp(List<String> engines) {
    return Stream.concat(engines.stream(), Stream.of("corenlp")).distinct().toList();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private DocumentSink sink() throws IOException {
    return output.isPresent()
        ? DocumentSink.path(format, output.get())
        : DocumentSink.lines(format, console.out());
  }
}
