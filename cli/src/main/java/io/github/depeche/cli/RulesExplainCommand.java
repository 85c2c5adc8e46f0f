package io.github.depeche.cli;

import io.github.depeche.cli.output.WholeFile;
import io.github.depeche.extract.RuleTracer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche rules explain}: why a sentence gave events or did not. */
@Command(
    name = "explain",
    description =
        "Tells why a sentence gave events or did not: its parse, its predicates, each rule tried, what failed.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  depeche rules explain \"Le ministre a signé l'accord mardi à Rome.\" --html why.html"
    })
final class RulesExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RuleOptions options;

  @Parameters(paramLabel = "SENTENCE", description = "One or more sentences, in quotes.")
  private String sentence;

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
    RuleTracer tracer = new RuleTracer(RuleOptions.build(options.builder()));
    Explanation explanation = new Explanation(tracer.trace(sentence));
    console.out().write(explanation.text().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    if (html.isPresent()) {
      WholeFile.write(html.get(), explanation.html());
    }
    return Main.DONE;
  }
}
