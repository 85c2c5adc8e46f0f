package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.format.BratFolder;
import io.github.depeche.format.BratWriter;
import io.github.depeche.format.JsonLinesWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  private static final List<Document> GOLD = BundledGold.wire().documents();

  @TempDir private static Path folder;

  private static Path gold;
  private static Path half;

  @BeforeAll
  static void write() throws IOException {
    gold = folder.resolve("gold");
    half = folder.resolve("half.jsonl");
    BratFolder.write(gold, GOLD);
    Files.writeString(
        half,
        GOLD.subList(0, 7).stream().map(JsonLinesWriter::write).collect(Collectors.joining("\n")));
  }

  @Test
  void scoresPredictionsInBratAndJsonLines() throws IOException {
    Path json = folder.resolve("scores.json");
    Cli.Outcome outcome = Cli.run("eval", "--gold", gold, "--predicted", half, "--json", json);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("gold: 14 documents, 308 events", "trigger.type by type");
    assertThat(outcome.err())
        .contains("nothing is predicted, so all in it counts as missed, for 7 documents");
    JsonNode score = new ObjectMapper().readTree(json.toFile()).get("scores").get("trigger.type");
    assertThat(score.get("p").asDouble()).isEqualTo(1.0);
    assertThat(score.get("gold").asInt()).isEqualTo(308);
    assertThat(score.get("r").asDouble()).isEqualTo(score.get("correct").asDouble() / 308);
  }

  @Test
  void predictionsMayBeAnnotationFilesAlone() throws IOException {
    Path alone = Files.createDirectory(folder.resolve("alone"));
    for (Document document : GOLD) {
      Files.writeString(alone.resolve(document.id() + ".ann"), BratWriter.write(document));
    }
    Cli.Outcome outcome =
        Cli.run("eval", "--gold", gold, "--predicted", alone, "--min", "argument=1", "--brief");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void anArticleThatCannotBeExtractedFails() throws IOException {
    Path panic = folder.resolve("panic");
    Document document = Document.plain("p", "PANIC", PublicationDate.UNKNOWN);
    BratFolder.write(panic, List.of(document));
    Cli.Outcome outcome = Cli.run("eval", "--gold", panic, "--engine", "words", "--brief");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("nothing is predicted, so all in it counts as missed, for 1 documents: p");
  }

  @Test
  void withoutGoldTheBundledDispatchesAreScoredAndSaidToBeInvented() {
    Cli.Outcome outcome = Cli.run("eval", "--predicted", gold, "--brief");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains(BundledGold.NOTICE).doesNotContain("by type");
  }

  @Test
  void withoutPredictionsItExtractsAndCanKeepWhatItExtracted() throws IOException {
    Path written = folder.resolve("written");
    Cli.Outcome outcome = Cli.run("eval", "--engine", "words", "--write", written, "--brief");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("extracted, engine words");
    assertThat(BratFolder.read(written).documents()).hasSize(14);
  }

  @Test
  void aMissedMinimumFailsWithTheReason() {
    Cli.Outcome reached =
        Cli.run("eval", "--predicted", half, "--min", "trigger.type=0.4", "--min", "timex=0.1");
    assertThat(reached.code()).isZero();
    Cli.Outcome missed =
        Cli.run("eval", "--predicted", half, "--min", "trigger.type=0.99", "--min", "timex=0.1");
    assertThat(missed.code()).isEqualTo(1);
    assertThat(missed.err())
        .containsPattern("trigger.type is 0\\.\\d{4}; at least 0.99 is wanted")
        .doesNotContain("timex");
  }

  @Test
  void wrongMinimumsAndScoresAreWrongUsage() {
    assertThat(Cli.run("eval", "--min", "trigger.tipe=0.8").err())
        .contains("did you mean trigger.type");
    assertThat(Cli.run("eval", "--min", "trigger.type=80").err())
        .contains("'80' is not a number from 0 to 1");
    assertThat(Cli.run("eval", "--min", "trigger.type").err()).contains("write SCORE=VALUE");
    assertThat(Cli.run("eval", "--errors", "nothing").code()).isEqualTo(2);
    Cli.Outcome engine = Cli.run("eval", "--engine", "corenpl");
    assertThat(engine.code()).isEqualTo(2);
    assertThat(engine.err()).contains("did you mean corenlp");
    assertThat(Cli.run("eval", "--samples", "0", "--predicted", half).code()).isEqualTo(2);
  }

  @Test
  void listsTheErrorsOfAScore() {
    Cli.Outcome outcome =
        Cli.run("eval", "--predicted", half, "--errors", "trigger.type:Agree-Sign");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.lines())
        .filteredOn(line -> line.startsWith("MISSED  Agree-Sign  "))
        .isNotEmpty();
    assertThat(outcome.out()).endsWith(" errors\n");
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("report.html");
    assertThat(Cli.run("eval", "--predicted", half, "--html", page, "--brief").code()).isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains(BundledGold.NOTICE);
  }

  @Test
  void checkNamesFileLineFaultAndRemedy() throws IOException {
    assertThat(Cli.run("eval", "--check", gold).out())
        .contains("14 documents, 308 events, 0 errors, 0 warnings");

    Path faulty = folder.resolve("faulty");
    BratFolder.write(faulty, GOLD.subList(0, 1));
    String id = GOLD.get(0).id();
    Path annotations = faulty.resolve(id + ".ann");
    Files.writeString(annotations, Files.readString(annotations) + "E99\tAccuse:T999\r\n");
    Cli.Outcome outcome = Cli.run("eval", "--check", faulty);
    assertThat(outcome.code()).isEqualTo(1);
    long line = Files.readAllLines(annotations).size();
    assertThat(outcome.err())
        .contains(
            "error: " + annotations + ":" + line + ": E99 has no trigger: T999 is not the T line")
        .contains("add the trigger's T line")
        .contains("warning: " + annotations + ":" + line + ": the line ends in CR LF");
    assertThat(outcome.out()).contains("1 errors, 1 warnings").doesNotContain("F1");

    Cli.Outcome scored = Cli.run("eval", "--gold", faulty, "--predicted", gold, "--brief");
    assertThat(scored.code()).isEqualTo(1);
    assertThat(scored.out())
        .contains("The gold is faulty, with 1 errors: do not publish these scores.");
  }

  @Test
  void whatCannotBeReadIsTold() {
    assertThat(Cli.run("eval", "--gold", folder.resolve("nowhere"), "--predicted", gold).err())
        .contains("nowhere: cannot be read");
    assertThat(Cli.run("eval", "--gold", gold, gold, "--predicted", gold).err())
        .contains("two gold documents have the id");
  }

  @Test
  void comparesTwoPredictions() throws IOException {
    Path json = folder.resolve("compare.json");
    Cli.Outcome outcome = Cli.run("compare", "--gold", gold, half, gold, "--json", json);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Found only by A: 0", "Found only by B: 1", "By trigger.type:");
    JsonNode type = new ObjectMapper().readTree(json.toFile()).get("scores").get("trigger.type");
    assertThat(type.get("b").asDouble()).isEqualTo(1.0);
    assertThat(type.get("p").asDouble()).isLessThan(0.05);
    assertThat(Cli.run("compare", half).code()).isEqualTo(2);
  }

  @Test
  void measuresTheAgreementOfTwoAnnotators() {
    Cli.Outcome outcome = Cli.run("agree", gold, gold);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.lines())
        .anyMatch(line -> line.matches("realis +1\\.000 +0\\.\\d+ +1\\.000"));
    assertThat(outcome.out()).contains("of 308 triggers in both");
  }

  @Test
  void writesAndReadsBioColumns() throws IOException {
    Path columns = folder.resolve("gold.bio");
    Path back = folder.resolve("back");
    assertThat(Cli.run("bio", gold, "-o", columns).code()).isZero();
    assertThat(Cli.run("bio", gold, "--import", columns, "-o", back).code()).isZero();
    assertThat(Cli.run("bio", back).out()).isEqualTo(Files.readString(columns));
    assertThat(Cli.run("bio", gold, "--predicted", half).out())
        .contains(" B-GPE B-GPE\n", " B-GPE O\n");
    assertThat(Cli.run("bio", gold, "--import", columns).code()).isEqualTo(2);
  }
}
