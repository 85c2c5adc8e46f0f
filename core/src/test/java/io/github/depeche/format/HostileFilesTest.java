package io.github.depeche.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Damaged files are read without an exception, whatever the damage; each repetition is another
 * seed.
 */
class HostileFilesTest {

  private static final String ALPHABET = "TEARN#:;0123456789 \t\n\r{}[]\",é𝄞\u0000";

  @RepeatedTest(300)
  void damagedBratIsReadAsFarAsItGoes(RepetitionInfo repetition) {
    Document document = Samples.everything();
    String damaged =
        damage(BratWriter.write(document), new Random(repetition.getCurrentRepetition()));
    List<Problem> problems = new ArrayList<>();

    Document read = BratReader.read(document, damaged, "f", problems);

    String once = BratWriter.write(read);
    List<Problem> again = new ArrayList<>();
    assertThat(BratWriter.write(BratReader.read(document, once, "f", again))).isEqualTo(once);
    assertThat(again).as(once).isEmpty();
    assertThat(problems).allMatch(problem -> problem.line() > 0);
  }

  @RepeatedTest(300)
  void damagedJsonIsReadAsFarAsItGoes(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String damaged = damage(JsonLinesWriter.write(Samples.everything()), random).replace('\n', ' ');
    List<Problem> problems = new ArrayList<>();
    JsonLinesReader.readLine(damaged, "f", 1, problems)
        .ifPresentOrElse(
            read -> {
              List<Problem> again = new ArrayList<>();
              assertThat(JsonLinesReader.readLine(JsonLinesWriter.write(read), "f", 1, again))
                  .contains(read);
              assertThat(again).isEmpty();
            },
            () -> assertThat(problems).isNotEmpty());
  }

  @Test
  void aMillionLinesOrOneOfAMillionCharactersTakeNoLongTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          List<Problem> problems = new ArrayList<>();
          BratReader.read(Samples.everything(), "T1\t".repeat(300_000), "f", problems);
          BratReader.read(
              Samples.everything(), "E1\tState:T1" + " Actor:T1".repeat(100_000), "f", problems);
          BratReader.read(
              Samples.everything(), "R1\tCoref Arg1:T1 Arg2:T1\n".repeat(300_000), "f", problems);
          assertThat(problems).hasSizeGreaterThan(300_000);
        });
  }

  private static String damage(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        case 2 -> damaged.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        default -> {
          int end = Math.min(damaged.length(), at + random.nextInt(30));
          damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, end));
        }
      }
    }
    return damaged.toString();
  }
}
