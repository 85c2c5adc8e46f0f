package io.github.depeche.cli;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Inputs;
import io.github.depeche.document.Document;
import io.github.depeche.extract.check.RuleGaps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche rules gaps}: words with actors around them that no rule takes. */
@Command(
    name = "gaps",
    description =
        "Lists the verbs, nouns and adjectives with actors around them that no rule took for an event, the most frequent"
            + " first: count, word, the constraint that failed, a passage.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  depeche rules gaps articles/ | head -20"})
final class RulesGapsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RuleOptions options;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders, as of 'depeche extract'.")
  private List<String> inputs;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "2",
      description = "Only words found at least so often.")
  private int least;

  RulesGapsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    // What the judge leaves out is no gap of the rules.
    RuleGaps gaps = new RuleGaps(RuleOptions.build(options.builder().rulesAlone()));
    boolean clean = true;
    for (Iterator<Input> read = new Inputs(console.in(), Optional.empty()).read(inputs);
        read.hasNext(); ) {
      Input input = read.next();
      input.article().map(Document::text).ifPresent(gaps::add);
      input.problems().forEach(console::problem);
      clean &= input.problems().isEmpty();
    }
    for (RuleGaps.Gap gap : gaps.gaps(least)) {
      String line = String.join("\t", "" + gap.count(), gap.word(), gap.reason(), gap.example());
      console.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    console.out().flush();
    return clean ? Main.DONE : Main.FAILED;
  }
}
