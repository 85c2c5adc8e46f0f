package io.github.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTest {

  private static final Pattern LAS = Pattern.compile("LAS (\\d\\.\\d+)");

  /** Five sentences of one build, so that a parser of four knows the fifth's. */
  private static String treebank() {
    StringBuilder conllu = new StringBuilder();
    List<String> subjects = List.of("ministre", "président", "roi", "général", "maire");
    List<String> verbs = List.of("signe", "refuse", "approuve", "signe", "refuse");
    for (int i = 0; i < subjects.size(); i++) {
      conllu
          .append("1\tLe\tle\tDET\t_\t_\t2\tdet\t_\t_\n")
          .append("2\t" + subjects.get(i) + "\t_\tNOUN\t_\t_\t3\tnsubj\t_\t_\n")
          .append("3\t" + verbs.get(i) + "\t_\tVERB\t_\tVerbForm=Fin\t0\troot\t_\t_\n")
          .append("4\tun\tun\tDET\t_\t_\t5\tdet\t_\t_\n")
          .append("5\taccord\taccord\tNOUN\t_\t_\t3\tobj\t_\t_\n")
          .append("6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n");
    }
    return conllu.toString();
  }

  @Test
  void trainsModelsThatParse(@TempDir Path folder) throws IOException {
    Path treebank = Files.writeString(folder.resolve("toy.conllu"), treebank());
    Path out = folder.resolve("out");
    int code =
        new CommandLine(new Train())
            .execute(
                "--gold",
                treebank.toString(),
                "--test",
                treebank.toString(),
                "--out",
                out.toString());

    assertThat(code).isZero();
    assertThat(List.of("contractions.gz", "tagger.gz", "relations.gz", "parser.gz", "manifest.txt"))
        .allSatisfy(name -> assertThat(out.resolve(name)).isNotEmptyFile());
    Matcher las = LAS.matcher(Files.readString(out.resolve("scores.txt")));
    assertThat(las.find()).isTrue();
    assertThat(Double.parseDouble(las.group(1))).isGreaterThan(0.9);
  }

  @Test
  void wantsLabelsAndDataTogether(@TempDir Path folder) {
    int code =
        new CommandLine(new Train())
            .setErr(new PrintWriter(new StringWriter()))
            .execute("--gold", "x.conllu", "--labels", "labels", "--out", folder.toString());

    assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
  }
}
