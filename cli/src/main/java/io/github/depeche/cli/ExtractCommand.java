package io.github.depeche.cli;

import com.google.common.base.Stopwatch;
import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Inputs;
import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.cli.output.OutputFormat;
import io.github.depeche.cli.output.ResultWriter;
import io.github.depeche.cli.output.Resumption;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.ExtractorBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      completionCandidates = FormatConverter.Names.class,
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
          "File or, for brat, folder to write; appears when all is done, until then PATH.part. A"
              + " name that ends in .gz or .zst is compressed. Default, and -: standard output.")
  private Optional<Path> output;

  @Mixin private ArticleOptions articles;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--resume",
      description =
          "Goes on with -o where a run that was killed, or stopped with Ctrl-C, got to. Give the"
              + " same inputs and options again.")
  private boolean resume;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Also lists articles that give no document, as JSON Lines: id, input, line, reason.")
  private Optional<Path> rejects;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkUsage();
    ExtractorBuilder builder = rules.builder();
    Inputs source = new Inputs(console.in(), articles.date());
    boolean seen = console.showsProgress() && (output.isPresent() || !console.outIsTerminal());
    DoubleSupplier share = seen ? source.share(inputs) : Progress.UNKNOWN;
    Stopwatch time = Stopwatch.createStarted();
    try (Progress progress = new Progress(console, seen, share)) {
      Extraction extraction = new Extraction(console, builder, progress);
      int code = run(extraction, source.read(inputs));
      progress.wipe();
      console.detail(
          extraction.summary() + " in " + time + " on " + articles.threads() + " threads");
      return code;
    }
  }

  private int run(Extraction extraction, Iterator<Input> all)
      throws IOException, InterruptedException {
    if (output.filter(path -> !isDevice(path)).isPresent()) {
      return new FileExtraction(console, extraction, articles.threads())
          .run(all, resumption(output.get()), resume);
    }
    return stream(extraction, all);
  }

  /** Writes to standard output, a pipe or a device. */
  private int stream(Extraction extraction, Iterator<Input> all)
      throws IOException, InterruptedException {
    try (ResultWriter results = ResultWriter.to(sink(), rejects)) {
      extraction.run(all, results, articles.threads());
      results.commit();
      return extraction.isClean() ? Main.DONE : Main.FAILED;
    } catch (StandardOutputException e) {
      throw e;
    } catch (IOException e) {
      throw OutputFiles.unwritable(output.or(() -> rejects).orElse(Path.of("-")), e, "");
    }
  }

  private Resumption resumption(Path path) throws IOException {
    Map<String, String> settings =
        Map.of(
            "version", new Version().getVersion()[0],
            "--format", format.label(),
            "--date", articles.date().map(PublicationDate::toString).orElse(""),
            "--engine", rules.engine().orElse(""),
            "--rules", rules.fingerprint(),
            "--rejects", rejects.map(Path::toString).orElse(""));
    return new Resumption(format, path, rejects, settings);
  }

  private DocumentSink sink() throws IOException {
    return output.isPresent()
        ? DocumentSink.path(format, output.get())
        : DocumentSink.lines(format, console.out());
  }

  private void checkUsage() {
    output = output.filter(path -> !path.equals(Main.STANDARD));
    articles.threads();
    if (format.isFolder() && output.isEmpty()) {
      throw wrong("-f " + format.label() + " writes files: name a folder with -o");
    }
    if (format.isFolder() && output.filter(Files::isRegularFile).isPresent()) {
      throw wrong("-o " + output.get() + " is a file: name a folder for -f " + format.label());
    }
    if (!format.isFolder() && output.filter(Files::isDirectory).isPresent()) {
      throw wrong("-o " + output.get() + " is a folder: name a file for -f " + format.label());
    }
    if (resume && output.filter(path -> !isDevice(path)).isEmpty()) {
      throw wrong("--resume goes on with a file or folder: name it with -o");
    }
    rejects.ifPresent(this::checkRejects);
  }

  private void checkRejects(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw wrong("--rejects " + file + " is no file: name a file");
    }
    if (output.filter(path -> isSame(path, file)).isPresent()) {
      throw wrong("--rejects and -o name the same file: name two");
    }
    if (inputs.stream().anyMatch(input -> input.equals(file.toString()))) {
      throw wrong("--rejects " + file + " is an input: name another file");
    }
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize())
          || Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether it is there and neither file nor folder: a pipe or device, which is written to. */
  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
