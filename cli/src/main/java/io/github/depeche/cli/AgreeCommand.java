package io.github.depeche.cli;

import io.github.depeche.eval.Agreement;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.GoldHash;
import io.github.depeche.eval.report.AgreementText;
import io.github.depeche.eval.report.Report;
import io.github.depeche.eval.report.Source;
import io.github.depeche.eval.report.TextReport;
import io.github.depeche.format.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code depeche agree}: two annotators of the same texts. */
@Command(
    name = "agree",
    description =
        "Tells how far two annotators of the same texts agree: the scores, and Cohen's kappa.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "P is the share of B's annotations that A has too, R the share of A's that B has. F1 is the same",
      "either way, but for arguments, which A's coreference may excuse. Kappa is of type and realis, on",
      "the triggers that both marked.",
      "",
      "Examples:",
      "  depeche agree anna/ bruno/"
    })
final class AgreeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "A", description = "One annotator's folder of brat files.")
  private Path a;

  @Parameters(index = "1", paramLabel = "B", description = "The other's.")
  private Path b;

  @Mixin private ResamplingOptions resampling;

  AgreeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Annotations annotations = new Annotations(console);
    ReadResult first = annotations.read(a);
    ReadResult second = annotations.read(b);
    Evaluation evaluation = Evaluation.of(annotations.pair(first, second, Optional.empty()));
    Source source = new Source("A " + a, "B " + b, GoldHash.of(first.documents()), List.of());
    String text =
        TextReport.overall(Report.of(evaluation, resampling.get(), source))
            + "\n"
            + AgreementText.table(Agreement.of(evaluation));
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return first.errors().isEmpty() && second.errors().isEmpty() ? Main.DONE : Main.FAILED;
  }
}
