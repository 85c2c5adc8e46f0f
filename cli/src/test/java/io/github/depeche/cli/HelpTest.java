package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What every command has: help with examples that it understands, completion, the manual. */
class HelpTest {

  private static final Path MANUAL = Path.of("../docs/depeche.1");

  /** A command at the start of a line, or behind a pipe or another command. */
  private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|[|;(]) *depeche ([^|;)>\\n]*)");

  @TempDir private Path folder;

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

  @Test
  void bashCompletes() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Path script =
        Files.writeString(folder.resolve("completion"), Cli.run("completion", "bash").out());

    assertThat(complete(script, "depeche", "ex")).contains("extract");
    assertThat(complete(script, "depeche", "extract", "--res")).contains("--resume");
    assertThat(complete(script, "depeche", "extract", "-f", "pl")).containsExactly("plover");
    assertThat(complete(script, "depeche", "rules", "list", "--type", "Agree-S"))
        .contains("Agree-Sign");
  }

  @Test
  void zshIsGivenWhatItNeeds() {
    assertThat(Cli.run("completion", "zsh").out()).startsWith("autoload -U +X compinit");
    assertThat(Cli.run("completion", "fish").code()).isEqualTo(2);
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

  private List<String> complete(Path script, String... words) throws Exception {
    Path printed = folder.resolve("completions");
    String array = String.join(" ", words);
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "source '"
                    + script
                    + "'; COMP_WORDS=("
                    + array
                    + "); COMP_CWORD="
                    + (words.length - 1)
                    + "; COMP_LINE='"
                    + array
                    + "'; COMP_POINT=${#COMP_LINE}"
                    + "; _complete_depeche; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .redirectInput(new File("/dev/null"))
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(printed).stream().map(String::strip).toList();
  }
}
