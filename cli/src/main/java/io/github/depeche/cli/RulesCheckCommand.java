package io.github.depeche.cli;

import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.check.RuleCheck;
import io.github.depeche.extract.rules.Rule;
import io.github.depeche.extract.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche rules check}: runs the examples of all rules. */
@Command(
    name = "check",
    description =
        "Runs the examples and counterexamples of all rules, and tells which do not come out as marked.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit code: 0 all come out, 1 one does not or a file is faulty, 2 wrong usage.",
      "",
      "Examples:",
      "  depeche rules check",
      "  depeche rules check --rules mine.yaml"
    })
final class RulesCheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RuleOptions options;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExtractorBuilder builder = options.builder().rulesAlone();
    RuleBook book = builder.ruleBook();
    List<RuleCheck.Failure> failures = new RuleCheck(book, RuleOptions.build(builder)).failures();
    for (RuleCheck.Failure failure : failures) {
      console.out().write((failure + "\n").getBytes(StandardCharsets.UTF_8));
    }
    int examples = book.rules().stream().mapToInt(RulesCheckCommand::examples).sum();
    String summary =
        book.rules().size()
            + " rules, "
            + examples
            + " examples, "
            + failures.size()
            + " not as marked\n";
    console.out().write(summary.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return failures.isEmpty() ? Main.DONE : Main.FAILED;
  }

  private static int examples(Rule rule) {
    return rule.examples().size() + rule.counterexamples().size();
  }
}
