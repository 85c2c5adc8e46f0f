package io.github.depeche.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depeche rules}: shows, checks and explains the rules. */
@Command(
    name = "rules",
    description = "Shows, checks and explains the rules by which events are found.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  depeche rules list --type Agree-Sign",
      "  depeche rules check --rules mine.yaml",
      "  depeche rules explain article.txt"
    })
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  static List<Object> subcommands(Console console) {
    return List.of(
        new RulesListCommand(console),
        new RulesCheckCommand(console),
        new RulesExplainCommand(console),
        new RulesGapsCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing: list, check, explain or gaps");
  }
}
