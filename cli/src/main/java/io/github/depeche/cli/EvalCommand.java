package io.github.depeche.cli;

import io.github.depeche.cli.input.Input;
import io.github.depeche.document.Document;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.GoldHash;
import io.github.depeche.eval.errors.ErrorListing;
import io.github.depeche.eval.report.HtmlReport;
import io.github.depeche.eval.report.JsonReport;
import io.github.depeche.eval.report.Report;
import io.github.depeche.eval.report.Source;
import io.github.depeche.eval.report.TextReport;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche eval}: scores predictions, or what the extractor finds, against gold. */
@Command(
    name = "eval",
    description = "Scores predictions, or what depeche extracts, against hand-labelled gold.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "The scores are those of docs/annotation.md. F1 has a 95%% bootstrap interval over documents; beside",
      "the micro average stands the macro average over documents. 'undef.' is nothing against nothing.",
      "",
      "Exit code: 0 done, 1 a file was faulty or a minimum was missed, 2 wrong usage.",
      "",
      "Examples:",
      "  depeche eval",
      "  depeche eval --gold gold/ --predicted mine/ --html report.html",
      "  depeche eval --gold gold/ --min trigger.type=0.80 --min argument=0.60",
      "  depeche eval --errors trigger.type:Consult-Meet"
    })
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--gold",
      arity = "1..*",
      paramLabel = "DIR",
      description =
          "Gold folders, scored as one set. Default: the dispatches that come with depeche (invented).")
  private List<Path> gold = List.of();

  @Option(
      names = "--predicted",
      paramLabel = "PATH",
      description =
          "Predictions: a folder of brat files, or JSON Lines. Default: extract from the gold texts.")
  private Optional<Path> predicted;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all scores as JSON.")
  private Optional<Path> json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write one page with the scores, the confusion of types and every error in its sentence.")
  private Optional<Path> html;

  @Option(
      names = "--min",
      paramLabel = "SCORE=VALUE",
      converter = Minimum.Converter.class,
      completionCandidates = Scores.Names.class,
      description =
          "An F1 that must be reached, else the exit code is 1; may be given several times.")
  private List<Minimum> minimums = List.of();

  @Option(
      names = "--errors",
      paramLabel = "SCORE[:LABEL]",
      converter = ErrorFilter.Converter.class,
      completionCandidates = Scores.Names.class,
      description = {
        "Instead of scores, list the errors of a score, each in its sentence: [gold], {predicted}, <trigger>;",
        "only those of one type, role, code or value if given, such as argument:Recipient."
      })
  private Optional<ErrorFilter> errors;

  @Option(
      names = "--brief",
      description = "Only the scores over all, not those by type, role and realis.")
  private boolean brief;

  @Option(names = "--per-document", description = "Also the scores of each document.")
  private boolean perDocument;

  @Mixin private RuleOptions rules;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Write the predictions as brat files.")
  private Optional<Path> write;

  @Option(
      names = "--check",
      paramLabel = "DIR",
      description = "Only check that a gold folder is sound.")
  private Optional<Path> check;

  @Mixin private ResamplingOptions resampling;

  /** Whether no article failed on its way through the extractor; what did has been told. */
  private boolean allExtracted = true;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Annotations annotations = new Annotations(console);
    if (check.isPresent()) {
      return new GoldCheck(console).run(check.get());
    }
    ReadResult golds = annotations.gold(gold);
    ReadResult predictions =
        predicted.isPresent()
            ? annotations.predictions(predicted.get(), golds)
            : extract(golds.documents());
    if (write.isPresent()) {
      OutputFiles.writeBrat(write.get(), predictions.documents());
    }
    Evaluation evaluation = Evaluation.of(annotations.pair(golds, predictions, Optional.empty()));
    if (errors.isPresent()) {
      list(evaluation, errors.get());
    } else {
      report(evaluation, golds);
    }
    boolean reached = minimumsReached(evaluation);
    boolean sound = golds.errors().isEmpty() && predictions.errors().isEmpty();
    return reached && sound && allExtracted ? Main.DONE : Main.FAILED;
  }

  private void list(Evaluation evaluation, ErrorFilter filter) throws IOException {
    List<String> listed = ErrorListing.list(evaluation, filter.score(), filter.label());
    print(String.join("\n", listed));
    print(listed.size() + " errors\n");
  }

  private void report(Evaluation evaluation, ReadResult golds) throws IOException {
    String system =
        predicted
            .map(Path::toString)
            .orElse("extracted, engine " + rules.engine().orElse("default"));
    Source source =
        new Source(
            Annotations.names(gold),
            system,
            GoldHash.of(golds.documents()),
            Annotations.notices(gold, golds));
    Report report = Report.of(evaluation, resampling.get(), source);
    print(brief ? TextReport.overall(report) : TextReport.full(report));
    if (perDocument) {
      print("\n" + TextReport.perDocument(evaluation));
    }
    if (json.isPresent()) {
      OutputFiles.write(json.get(), JsonReport.write(report) + "\n");
    }
    if (html.isPresent()) {
      OutputFiles.write(html.get(), HtmlReport.write(report));
    }
  }

  private boolean minimumsReached(Evaluation evaluation) {
    List<String> missed =
        minimums.stream().flatMap(minimum -> minimum.missedBy(evaluation).stream()).toList();
    missed.forEach(console::tell);
    return missed.isEmpty();
  }

  private ReadResult extract(List<Document> golds) throws IOException, InterruptedException {
    ExtractorBuilder builder = rules.builder();
    List<Document> documents = new ArrayList<>();
    try (Progress progress =
        new Progress(
            console, console.showsProgress(), () -> documents.size() / (double) golds.size())) {
      int threads = Runtime.getRuntime().availableProcessors();
      Iterator<Input> inputs = golds.stream().map(Input::of).iterator();
      Extraction extraction = new Extraction(console, builder, progress);
      extraction.run(inputs, documents::add, threads);
      allExtracted = extraction.isClean();
      return new ReadResult(documents, List.of());
    }
  }

  private void print(String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
  }
}
