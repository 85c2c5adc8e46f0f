package io.github.depeche.spark.job;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.spark.Extracted;
import io.github.depeche.spark.ExtractorSettings;
import io.github.depeche.spark.SparkExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The job for {@code spark-submit}: articles in, tables of events out. */
@Command(
    name = "ExtractJob",
    description = "Extracts the events of French news articles, on Spark.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Writes OUTPUT/events, OUTPUT/documents and OUTPUT/rejects, each with a folder run=NAME, and",
      "in it month=YYYY-MM by publication. A run replaces what a run of the same name wrote, and",
      "nothing else.",
      "",
      "Exit code: 0 done (rejected articles are counted), 1 failed, 2 wrong usage."
    })
public final class ExtractJob implements Callable<Integer> {

  private static final Pattern RUN_NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Set<String> COLUMNS = Set.of("id", "text", "date");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files, folders or globs, on any file system that Spark knows: text files (one article"
              + " each), JSON Lines (\"id\", \"text\", \"date\"), Parquet (columns id, text, date).")
  private List<String> inputs;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "What the inputs are: ${COMPLETION-CANDIDATES}. Default: by their names.")
  private Optional<InputFormat> from;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      required = true,
      description = "The folder to write to.")
  private String output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = "How to write: ${COMPLETION-CANDIDATES}. Default: parquet.")
  private OutputFormat format;

  @Option(
      names = "--documents",
      description = "Write the annotated documents as well, as lines of JSON.")
  private boolean documents;

  @Option(
      names = "--run",
      paramLabel = "NAME",
      description = "The run's name. Default: made of the inputs' names.")
  private Optional<String> run;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=NAME",
      description = "What Parquet calls id, text or date; may be given several times.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date of all articles, YYYY-MM-DD or YYYY-MM.")
  private Optional<PublicationDate> date;

  @Option(names = "--engine", paramLabel = "ENGINE", description = "What parses the sentences.")
  private Optional<String> engine;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules of your own, in a file of the driver's; may be given several times.")
  private List<Path> rules = List.of();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Deal the articles out to N tasks first. For few large compressed files, which Spark"
              + " cannot split.")
  private Optional<Integer> partitions;

  private static final class DateConverter implements ITypeConverter<PublicationDate> {

    @Override
    public PublicationDate convert(String value) {
      try {
        return PublicationDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Runs the job and ends the process if it failed. */
  public static void main(String[] args) {
    int code = run(writer(System.out), writer(System.err), args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs the job and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new ExtractJob())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (thrown, command, parsed) -> {
              if (thrown instanceof JobException) {
                command.getErr().println(thrown.getMessage());
                return 1;
              }
              throw thrown;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    String name = run.orElseGet(() -> RunFolder.name(inputs));
    checkUsage(name);
    SparkExtractor extractor = extractor();
    SparkSession spark = SparkSession.builder().appName("depeche").getOrCreate();
    Splits.set(spark);
    Dataset<Row> articles = new Inputs(inputs, from, columns, date).read(spark);
    RunFolder folder = new RunFolder(spark.sessionState().newHadoopConf(), output, name);
    Extracted.Counts counts =
        new Run(extractor, folder, format, documents)
            .of(partitions.map(articles::repartition).orElse(articles));
    spec.commandLine().getOut().println(told(counts, folder));
    return 0;
  }

  private static String told(Extracted.Counts counts, RunFolder folder) {
    return counts.articles()
        + " articles, "
        + counts.events()
        + " events in "
        + folder.place(Run.EVENTS)
        + ", "
        + counts.rejects()
        + " rejects in "
        + folder.place(Run.REJECTS);
  }

  private void checkUsage(String name) {
    if (!RUN_NAME.matcher(name).matches()) {
      throw wrong("--run '" + name + "': use letters of ASCII, digits, '.', '_' and '-' only");
    }
    for (String column : new TreeSet<>(columns.keySet())) {
      if (!COLUMNS.contains(column)) {
        throw wrong("--column " + column + ": articles have the columns id, text and date");
      }
    }
    if (partitions.filter(number -> number < 1).isPresent()) {
      throw wrong("--partitions " + partitions.get() + ": at least one is needed");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Builds nothing yet, but finds mistakes before Spark is started. */
  private SparkExtractor extractor() {
    ExtractorSettings settings = ExtractorSettings.DEFAULT;
    try {
      if (engine.isPresent()) {
        settings = settings.withEngine(engine.get());
      }
      for (Path file : rules) {
        settings = settings.withRules(file);
      }
      return SparkExtractor.with(settings);
    } catch (UncheckedIOException e) {
      throw new JobException(
          e.getMessage() + " (" + e.getCause() + "); name a file of the driver's");
    } catch (IllegalArgumentException e) {
      throw new JobException(e.getMessage());
    }
  }
}
