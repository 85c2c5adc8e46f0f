package io.github.depeche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl | Missing required option: '--output=OUTPUT'",
        "-o out | Missing required parameter: 'INPUT'",
        "-o out -f xml a.jsonl | expected one of [PARQUET, CSV, JSONL] (case-insensitive) but was 'xml'",
        "-o out --date 2024-02-30 a.jsonl | '2024-02-30' is not a date of the calendar",
        "-o out --run a/b a.jsonl | --run 'a/b': use letters of ASCII, digits, '.', '_' and '-' only",
        "-o out --column texte=t a.parquet | --column texte: articles have the columns id, text and date",
        "-o out --partitions 0 a.jsonl | --partitions 0: at least one is needed",
        "-o out --partition 3 a.jsonl | Possible solutions: --partitions",
      })
  void wrongUsageIsToldWithTheWayToGo(String args, String message) {
    Job.Outcome outcome = Job.run((Object[]) args.split(" "));

    assertThat(outcome.err()).contains(message);
    assertThat(outcome.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-o out nowhere.jsonl | nowhere.jsonl: there is nothing; check the name",
        "-o out pom.xml | pom.xml: its name does not tell its format; say --from text, jsonl or parquet",
        "-o out --engine slow a.jsonl | no engine 'slow' (there: ",
        "-o out --rules nowhere.yaml a.jsonl | cannot read the rules nowhere.yaml",
      })
  void whatIsNotThereIsNamed(String args, String message) {
    Job.Outcome outcome = Job.run((Object[]) args.split(" "));

    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void helpSaysWhereTheTablesAre() {
    assertThat(Job.run("--help").out()).contains("run=NAME").contains("--column");
  }

  @Test
  void aRunIsNamedAfterItsInputs(@TempDir Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("archives 2019"));

    assertThat(RunFolder.name(List.of(in.toString())))
        .matches("archives_2019-[0-9a-f]{8}")
        .isEqualTo(RunFolder.name(List.of(in + "/")))
        .isNotEqualTo(RunFolder.name(List.of(in + "/", "b")));
    assertThat(RunFolder.name(List.of("b", "a"))).isEqualTo(RunFolder.name(List.of("a", "b")));
  }
}
