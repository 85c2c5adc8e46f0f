package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesExplainCommandTest {

  private static final String SIGNED = "Le ministre a signé un accord.";
  private static final String ASLEEP = "Le chat dort.";

  @TempDir private Path folder;

  @Test
  void aSentenceIsExplained() {
    Cli.Outcome outcome = Cli.run("rules", "explain", SIGNED);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .startsWith("Events\n  E1 Agree-Sign Actual")
        .containsPattern("fits  sign \\(Agree-Sign, agree.yaml:\\d+:\\d+\\)")
        .contains("3  signé  signer  VERB  root");
  }

  @Test
  void anArticleIsExplainedSentenceBySentence() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), SIGNED + "\n" + ASLEEP);
    Path page = folder.resolve("why.html");

    Cli.Outcome outcome = Cli.run("rules", "explain", article, "--html", page);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsSubsequence(
            "“" + SIGNED + "”", "E1 Agree-Sign", "“" + ASLEEP + "”", "none", "dort  dormir");
    assertThat(Files.readString(page))
        .containsSubsequence(
            "<h2 lang=\"fr\">" + SIGNED, "E1 Agree-Sign", ASLEEP + "</h2><ul><li>no event");
  }

  @Test
  void eachEventSaysHowItCameToItsRealis() throws IOException {
    Path page = folder.resolve("why.html");
    String realis = "realis: Actual by the cues, Actual by the judge";

    assertThat(Cli.run("rules", "explain", SIGNED, "--html", page).out())
        .containsPattern("E1 Agree-Sign Actual .*\\R    " + realis + "\\R");
    assertThat(Files.readString(page)).contains("<br><small>" + realis + "</small></li>");
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), ASLEEP);
    Cli.Outcome outcome = Cli.run("rules", "explain", folder.resolve("b.txt"), ASLEEP);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("b.txt: there is no such file");
    assertThat(outcome.out()).contains("dormir");
    assertThat(Cli.runWith(ASLEEP, "rules", "explain", "-").out()).contains("dormir");
    assertThat(
            Cli.run("rules", "explain", article, article, "--html", folder.resolve("why.html"))
                .code())
        .isEqualTo(2);
  }
}
