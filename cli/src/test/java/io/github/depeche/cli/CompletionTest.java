package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell completes when somebody types, in real shells on a terminal. */
class CompletionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"bash, bash --norc --noprofile -i", "zsh, zsh -f -i"})
  void theTabulatorCompletes(String shell, String command) throws Exception {
    assumeTrue(isOnPath(shell), "no " + shell + " here: completion is not tried in it");
    assumeTrue(isOnPath("script"), "no script here, which makes a terminal");
    Files.writeString(folder.resolve("completion"), Cli.run("completion", shell).out());
    Files.writeString(folder.resolve("article.txt"), "");

    assertThat(
            typed(
                command,
                "depeche ex\t",
                "./depeche extract --res\t",
                "depeche extract -f pl\t",
                "depeche extract art\t",
                "depeche extract -o art\t",
                "depeche extract --rules art\t",
                "depeche rules list --type Agree-S\t",
                "depeche eval --errors trigger.ty\t",
                "depeche eval --gold art\t",
                "depeche completion z\t"))
        .containsExactly(
            "extract",
            "extract --resume",
            "extract -f plover",
            "extract article.txt",
            "extract -o article.txt",
            "extract --rules article.txt",
            "rules list --type Agree-Sign",
            "eval --errors trigger.type",
            "eval --gold article.txt",
            "completion zsh");
  }

  /** Types lines, and returns the words that the command is called with, a line each. */
  private List<String> typed(String shell, String... lines) throws Exception {
    Path program = Files.writeString(folder.resolve("depeche"), "#!/bin/sh\necho \"$*\" >> said\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String all = String.join("\n", lines);
    Path keys =
        Files.writeString(
            folder.resolve("keys"), "PATH=.:$PATH\n. ./completion\n" + all + "\nexit\n");
    Process process =
        new ProcessBuilder("script", "-q", "-c", shell, "/dev/null")
            .directory(folder.toFile())
            .redirectInput(keys.toFile())
            .redirectOutput(folder.resolve("screen").toFile())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(folder.resolve("said")).as(Files.readString(folder.resolve("screen"))).exists();
    return Files.readAllLines(folder.resolve("said")).stream().map(String::strip).toList();
  }

  @Test
  void anotherShellIsWrongUsage() {
    assertThat(Cli.run("completion", "fish").code()).isEqualTo(2);
  }

  private static boolean isOnPath(String program) throws IOException {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
  }
}
