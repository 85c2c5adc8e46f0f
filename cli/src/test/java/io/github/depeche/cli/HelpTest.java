package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What every command has: help with examples that it understands, the manual. */
class HelpTest {

  private static final Path MANUAL = Path.of("../docs/depeche.1");

  /** A command at the start of a line, or behind a pipe or another command. */
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|[|;(]) *depeche ([^|;)>\\n]*)");

  @TestFactory
  Stream<DynamicTest> everyCommandHasExamplesThatItUnderstands() {
    return Commands.all()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(), () -> checkExamples(command)));
  }

  private static void checkExamples(CommandLine command) {
    String help = command.getUsageMessage();
    assertThat(help).contains("Examples:", "--help", "--quiet", "--verbose");
    List<String> examples =
        COMMAND
            .matcher(help.substring(help.indexOf("Examples:")))
            .results()
            .map(example -> example.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      String[] words = Snippets.words(example).toArray(String[]::new);
      assertThatCode(() -> Commands.line().parseArgs(words)).as(example).doesNotThrowAnyException();
    }
  }

  /**
   * Where it has changed, with reason, take the new one over with {@code
   * -Ddepeche.readme.update=true}.
   */
  @Test
  void theManualIsThatOfTheCommands() throws IOException {
    String manual = ManualPage.of(Commands.line());
    if (Boolean.getBoolean("depeche.readme.update")) {
      Files.writeString(MANUAL, manual);
    }
    assertThat(MANUAL)
        .as("if the commands have changed with reason: -Ddepeche.readme.update=true")
        .hasContent(manual);
  }
}
