package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {

  @TempDir private Path folder;

  @Test
  void printsTrees() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Titre\n\nLe roi parle du Mali.");
    Cli.Outcome outcome = Cli.run("analyze", text);
    assertThat(outcome.code()).isEqualTo(Main.DONE);
    assertThat(outcome.lines()).contains("# sent_id = a-1", "# text = Titre", "# sent_id = a-2");
    assertThat(outcome.lines()).anyMatch(line -> line.startsWith("4-5\tdu\t"));
    assertThat(outcome.lines())
        .anyMatch(line -> line.matches("3\tparle\tparler\tVERB\t_\t.*VerbForm=Fin\t0\troot\t.*"));
  }

  @Test
  void scoresWhatItPrintsAsPerfect() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Le roi parle du Mali.");
    Path tree = Files.writeString(folder.resolve("a.conllu"), Cli.run("analyze", text).out());
    Cli.Outcome outcome = Cli.run("analyze", "--score", tree);
    assertThat(outcome.code()).isEqualTo(Main.DONE);
    assertThat(outcome.out())
        .isEqualTo("UPOS 100.00  UAS 100.00  LAS 100.00  (7 words)  a.conllu\n");
  }

  @Test
  void tellsWhatIsWrong() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.conllu"), "1\tLe\tle\n");
    Cli.Outcome outcome = Cli.run("analyze", "--score", bad);
    assertThat(outcome.code()).isEqualTo(Main.FAILED);
    assertThat(outcome.err()).contains("bad.conllu:1: found 3 fields");
    assertThat(Cli.run("analyze", folder.resolve("none.txt")).code()).isEqualTo(Main.FAILED);
    assertThat(Cli.run("analyze", "--score", bad, "--engine", "words").err())
        .contains("use --engine fast");
    assertThat(Cli.run("analyze").code()).isEqualTo(Main.WRONG_USAGE);
    assertThat(Cli.run("analyze", "--engine", "fats", bad).err()).contains("fats");
  }
}
