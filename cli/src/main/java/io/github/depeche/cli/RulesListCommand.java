package io.github.depeche.cli;

import io.github.depeche.document.EventType;
import io.github.depeche.extract.clauses.Function;
import io.github.depeche.extract.rules.Pattern;
import io.github.depeche.extract.rules.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche rules list}: the rules, a line each. */
@Command(
    name = "list",
    description = "Lists the rules: type, id, words, and which function fills which role.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  depeche rules list --type Agree-Sign",
      "  depeche rules list --rules mine.yaml"
    })
final class RulesListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private RuleOptions options;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = EventTypeConverter.class,
      completionCandidates = EventTypeConverter.Names.class,
      description = "Only rules of this event type, such as Agree-Sign.")
  private Optional<EventType> type = Optional.empty();

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Rule> rules =
        options.builder().ruleBook().rules().stream()
            .filter(rule -> type.isEmpty() || rule.type() == type.get())
            .toList();
    for (Rule rule : rules) {
      console.out().write((line(rule) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    console.out().flush();
    return Main.DONE;
  }

  private static String line(Rule rule) {
    String words =
        rule.patterns().stream().map(RulesListCommand::words).collect(Collectors.joining(", "));
    String roles =
        rule.roles().asMap().entrySet().stream()
            .map(entry -> entry.getKey().label() + "=" + functions(entry.getValue()))
            .collect(Collectors.joining(" "));
    return String.join("\t", rule.type().label(), rule.id(), rule.source(), roles, words);
  }

  private static String functions(Collection<Function> functions) {
    return functions.stream().map(Function::name).collect(Collectors.joining("|"));
  }

  static String words(Pattern pattern) {
    if (pattern instanceof Pattern.Phrase phrase) {
      return (phrase.reflexive() ? "se " : "") + String.join(" ", phrase.words());
    }
    return (pattern instanceof Pattern.Verb verb && verb.reflexive() ? "se " : "")
        + pattern.lemma();
  }
}
