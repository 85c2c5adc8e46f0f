package io.github.depeche.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes one manual page of all commands, for {@code man}, from what their help is made of. */
final class ManualPage {

  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  static String of(CommandLine line) {
    ManualPage manual = new ManualPage();
    CommandSpec root = line.getCommandSpec();
    manual.line(".TH DEPECHE 1");
    manual.line(".SH NAME");
    manual.line("depeche \\- " + text("who did what to whom, when and where, in French news"));
    manual.line(".SH SYNOPSIS");
    manual.line(".B depeche\n.I COMMAND\n[options]");
    manual.line(".SH DESCRIPTION");
    manual.paragraphs(Stream.of(root.usageMessage().description()).toList());
    manual.line(".SH OPTIONS OF EVERY COMMAND");
    root.options().stream().filter(option -> !option.hidden()).forEach(manual::option);
    line.getSubcommands().values().forEach(manual::command);
    manual.line(".SH MORE");
    manual.footer(root);
    return manual.page.toString();
  }

  private void command(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    line(".SH " + spec.qualifiedName().toUpperCase(Locale.ROOT));
    paragraphs(Stream.of(spec.usageMessage().description()).toList());
    spec.positionalParameters().forEach(this::parameter);
    spec.options().stream()
        .filter(option -> !option.hidden() && !option.inherited() && !isStandard(option))
        .forEach(this::option);
    footer(spec);
    line.getSubcommands().values().forEach(this::command);
  }

  private static boolean isStandard(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private void option(OptionSpec option) {
    String names =
        Stream.of(option.names())
            .map(name -> "\\fB" + text(name) + "\\fR")
            .collect(Collectors.joining(", "));
    String value = option.arity().max() == 0 ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
    item(names + value, option);
  }

  private void parameter(PositionalParamSpec parameter) {
    item("\\fI" + text(parameter.paramLabel()) + "\\fR", parameter);
  }

  private void item(String head, ArgSpec argument) {
    line(".TP\n" + head);
    line(
        Stream.of(argument.description())
            .map(description -> text(description.replace("%n", " ").replace("%%", "%")))
            .collect(Collectors.joining("\n.br\n")));
  }

  /** Examples stay as they are, the rest is set as text. */
  private void footer(CommandSpec spec) {
    List<String> lines = Stream.of(spec.usageMessage().footer()).toList();
    int examples = lines.indexOf("Examples:");
    paragraphs(lines.subList(0, examples < 0 ? lines.size() : examples));
    if (examples >= 0) {
      line(".PP\nExamples:\n.PP\n.nf");
      lines
          .subList(examples + 1, lines.size())
          .forEach(example -> line(text(example.replace("%%", "%"))));
      line(".fi");
    }
  }

  private void paragraphs(List<String> lines) {
    boolean open = false;
    for (String line : lines) {
      if (!line.isBlank()) {
        line((open ? "" : ".PP\n") + text(line.replace("%%", "%")));
      }
      open = !line.isBlank();
    }
  }

  /** A backslash, a hyphen and a dot in front mean something to the typesetter. */
  private static String text(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
