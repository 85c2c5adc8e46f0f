package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, versions, and what is told about wrong usage. */
class UsageTest {

  static Stream<Arguments> wrongUsage() {
    return Stream.of(
        Arguments.of("", "a command is missing"),
        Arguments.of("extrct x.txt", "Did you mean extract?"),
        Arguments.of("extract", "Missing required parameter: 'INPUT'"),
        Arguments.of("extract --formt csv x.txt", "Did you mean --format?"),
        Arguments.of("extract -f jsonll x.txt", "unknown format 'jsonll'"),
        Arguments.of("extract -f jsonll x.txt", "did you mean jsonl?"),
        Arguments.of("extract -f cvs x.txt", "did you mean csv?"),
        Arguments.of("extract -f brat -o - x.txt", "name a folder with -o"),
        Arguments.of("extract -f xml x.txt", "expected one of jsonl, brat, csv, plover, html"),
        Arguments.of(
            "extract --date demain x.txt", "'demain' is not a date: write YYYY-MM-DD or YYYY-MM"),
        Arguments.of(
            "extract --date 2025-02-30 x.txt", "'2025-02-30' is not a date of the calendar"),
        Arguments.of("extract --threads 0 x.txt", "at least one thread is needed"),
        Arguments.of("extract --threads many x.txt", "--threads"),
        Arguments.of("extract --engine word x.txt", "did you mean words?"),
        Arguments.of("extract --engine corenpl x.txt", "did you mean corenlp?"),
        Arguments.of("rules lst", "Did you mean list?"),
        Arguments.of("rules list --type Agree-Sing", "did you mean Agree-Sign?"),
        Arguments.of("rules list --type Fly", "there are State, "),
        Arguments.of("eval --errors trigger.typ", "did you mean trigger.type"),
        Arguments.of("eval --errors trigger.type:Agre-Sign", "did you mean Agree-Sign?"),
        Arguments.of("eval --min trigger.tipe=0.5", "did you mean trigger.type"),
        Arguments.of("eval --engine fats", "did you mean fast"),
        Arguments.of("extract --resume x.txt", "name it with -o"),
        Arguments.of("extract --qiet x.txt", "Did you mean --quiet?"),
        Arguments.of("extract -f brat x.txt", "name a folder with -o"));
  }

  @ParameterizedTest
  @MethodSource("wrongUsage")
  void wrongUsageIsTold(String line, String message) {
    Object[] args = line.isEmpty() ? new Object[0] : line.split(" ");

    Cli.Outcome outcome = Cli.run(args);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("depeche: ")
        .contains(message)
        .contains("--help' shows how to use it");
  }

  @Test
  void theKindOfOutputMustFitTheFormat(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), "Paris.");

    assertThat(Cli.run("extract", "-o", folder, file).code()).isEqualTo(2);
    assertThat(Cli.run("extract", "-f", "brat", "-o", file, file).code()).isEqualTo(2);
  }

  @Test
  void helpGoesToStandardOutput() {
    Cli.Outcome outcome = Cli.run("extract", "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("Usage: depeche extract")
        .contains("--format", "--output", "--date", "--engine", "--rules", "--threads")
        .contains("Examples:")
        .contains("Exit code: 0 done");
    assertThat(Cli.run("--help").out()).contains("extract");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Cli.Outcome outcome = Cli.run("--version");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).matches("depeche \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(Cli.run("extract", "--version").out()).isEqualTo(outcome.out());
  }
}
