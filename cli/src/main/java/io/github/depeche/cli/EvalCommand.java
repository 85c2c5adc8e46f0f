package io.github.depeche.cli;

import io.github.depeche.document.Document;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.GoldHash;
import io.github.depeche.eval.Pairing;
import io.github.depeche.eval.Resampling;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.errors.ErrorListing;
import io.github.depeche.eval.report.JsonReport;
import io.github.depeche.eval.report.Report;
import io.github.depeche.eval.report.Source;
import io.github.depeche.eval.report.TextReport;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.Problem;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depeche eval}: scores predictions, or what the extractor finds, against gold. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Scores predictions against hand-labelled gold.",
      "Without --predicted, extracts from the gold texts first; without --gold, uses the dispatches that come with"
          + " Dépêche (invented, no source of facts)."
    })
public final class EvalCommand implements Callable<Integer> {

  /** Documents named in one message. */
  private static final int SHOWN_IDS = 10;

  @Spec private CommandSpec spec;

  @Option(names = "--gold", arity = "1..*", paramLabel = "DIR", description = "Gold folders, scored as one set.")
  private List<Path> gold = List.of();

  @Option(
      names = "--predicted",
      paramLabel = "PATH",
      description = "Predictions: a folder of brat files, or JSON Lines.")
  private Path predicted;

  @Option(names = "--engine", paramLabel = "E", description = "The engine to extract with, such as corenlp.")
  private String engine;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all scores as JSON.")
  private Path json;

  @Option(names = "--write", paramLabel = "DIR", description = "Write the predictions as brat files.")
  private Path write;

  @Option(names = "--brief", description = "Only the scores over all, not those by type and role.")
  private boolean brief;

  @Option(names = "--per-document", description = "Also the scores of each document.")
  private boolean perDocument;

  @Option(
      names = "--errors",
      paramLabel = "SCORE[:LABEL]",
      description =
          "Instead of scores, list the errors of a score, each in its sentence; of one type, role, code or value if"
              + " given. Such as trigger.type:Consult-Meet, argument:Recipient, timex.")
  private String errors;

  @Option(names = "--samples", paramLabel = "N", description = "Bootstrap samples (1000).")
  private int samples = Resampling.DEFAULT.samples();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the bootstrap (1).")
  private long seed = Resampling.DEFAULT.seed();

  @Override
  public Integer call() throws IOException {
    Optional<ErrorsOption> wanted = Optional.ofNullable(errors).map(this::errorsOption);
    ReadResult golds = readGold();
    tell(golds.problems());
    ReadResult predictions = predicted == null ? extract(golds.documents()) : AnnotatedFiles.read(predicted);
    tell(predictions.problems());
    if (write != null) {
      BratFolder.write(write, predictions.documents());
    }
    Pairing pairing = Pairing.of(golds.documents(), predictions.documents());
    tell(pairing);
    Evaluation evaluation = Evaluation.of(pairing);
    PrintWriter out = spec.commandLine().getOut();
    if (wanted.isPresent()) {
      List<String> listed = ErrorListing.list(evaluation, wanted.get().score(), wanted.get().label());
      listed.forEach(out::println);
      out.println(listed.size() + " errors of " + errors);
    } else {
      Source source =
          new Source(
              gold.isEmpty() ? "bundled (invented dispatches)" : names(gold),
              predicted == null ? "extracted, engine " + (engine == null ? "default" : engine) : predicted.toString(),
              GoldHash.of(golds.documents()));
      Report report = Report.of(evaluation, new Resampling(samples, seed), source);
      out.print(brief ? TextReport.overall(report) : TextReport.full(report));
      if (perDocument) {
        out.print("\n" + TextReport.perDocument(evaluation));
      }
      if (json != null) {
        Files.writeString(json, JsonReport.write(report) + "\n");
      }
    }
    out.flush();
    return golds.errors().isEmpty() && predictions.errors().isEmpty() ? 0 : 1;
  }

  /** A score, and a label to which the listing is narrowed. */
  private record ErrorsOption(Score score, Optional<String> label) {}

  private ErrorsOption errorsOption(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    Optional<String> label = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    return Score.ofLabel(name).map(score -> new ErrorsOption(score, label)).orElseThrow(() -> unknownScore(name));
  }

  private ParameterException unknownScore(String name) {
    String known = List.of(Score.values()).stream().map(Score::label).collect(Collectors.joining(", "));
    return new ParameterException(spec.commandLine(), "there is no score '" + name + "'; there are " + known);
  }

  private ReadResult readGold() throws IOException {
    if (gold.isEmpty()) {
      return BundledGold.wire();
    }
    ReadResult all = new ReadResult(List.of(), List.of());
    for (Path folder : gold) {
      all = AnnotatedFiles.join(all, AnnotatedFiles.read(folder));
    }
    return all;
  }

  private ReadResult extract(List<Document> golds) {
    ExtractorBuilder builder = Extractor.builder();
    if (engine != null) {
      builder.engine(engine);
    }
    Extractor extractor = builder.build();
    return new ReadResult(golds.parallelStream().map(extractor::extract).toList(), List.of());
  }

  private void tell(List<Problem> problems) {
    problems.forEach(problem -> tell(problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem));
  }

  private void tell(Pairing pairing) {
    tell("nothing is predicted, so all in it counts as missed, for", pairing.missing());
    tell("not in gold and so not scored:", pairing.unknown());
    tell("the text is not gold's, so offsets may not agree, of", pairing.differing());
  }

  private void tell(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String shown = String.join(", ", ids.subList(0, Math.min(ids.size(), SHOWN_IDS)));
      tell(what + " " + ids.size() + " documents: " + shown + (ids.size() > SHOWN_IDS ? ", …" : ""));
    }
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("depeche: " + message);
    spec.commandLine().getErr().flush();
  }

  private static String names(List<Path> folders) {
    return folders.stream()
        .map(folder -> folder.normalize().toAbsolutePath().getFileName().toString())
        .collect(Collectors.joining("+"));
  }
}
