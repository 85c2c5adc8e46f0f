package io.github.depeche.cli;

import io.github.depeche.eval.Comparison;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.report.ComparisonReport;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche compare}: two predictions on the same gold. */
@Command(
    name = "compare",
    description =
        "Compares two predictions on the same gold: differences, their significance, and what differs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "p says how often two systems that are equally good would differ as much by chance: a paired",
      "bootstrap over documents, two-sided.",
      "",
      "Examples:",
      "  depeche compare --gold gold/ before/ after/ --list argument"
    })
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "Gold folder; may be given several times. Default: the dispatches that come with depeche (invented).")
  private List<Path> gold = List.of();

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "Predictions: a folder of brat files, or JSON Lines.")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "Other predictions.")
  private Path b;

  @Option(
      names = "--list",
      paramLabel = "SCORE",
      converter = ScoreConverter.class,
      description =
          "The score by which to list what one got and the other did not. Default: trigger.type.")
  private Score listed = Score.TRIGGER_TYPE;

  @Option(names = "--brief", description = "Only the table, no list.")
  private boolean brief;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the differences as JSON.")
  private Optional<Path> json;

  @Mixin private ResamplingOptions resampling;

  CompareCommand(Console console) {
    this.console = console;
  }

  /** Reads a score's name. */
  static final class ScoreConverter implements ITypeConverter<Score> {
    @Override
    public Score convert(String name) {
      return Scores.parse(name);
    }
  }

  @Override
  public Integer call() throws IOException {
    Annotations annotations = new Annotations(console);
    ReadResult golds = annotations.gold(gold);
    ReadResult first = annotations.predictions(a, golds);
    ReadResult second = annotations.predictions(b, golds);
    Comparison comparison =
        Comparison.of(
            Evaluation.of(annotations.pair(golds, first, Optional.of("A"))),
            Evaluation.of(annotations.pair(golds, second, Optional.of("B"))),
            resampling.get());
    StringBuilder out = new StringBuilder();
    out.append("gold  ")
        .append(Annotations.names(gold))
        .append("\nA     ")
        .append(a)
        .append("\nB     ")
        .append(b);
    out.append("\n\n").append(ComparisonReport.table(comparison, resampling.get()));
    if (!brief) {
      out.append("\nBy ").append(listed.label()).append(":\n\n");
      out.append(ComparisonReport.differences(comparison, listed));
    }
    console.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    if (json.isPresent()) {
      OutputFiles.write(json.get(), ComparisonReport.json(comparison) + "\n");
    }
    return Stream.of(golds, first, second).allMatch(read -> read.errors().isEmpty())
        ? Main.DONE
        : Main.FAILED;
  }
}
