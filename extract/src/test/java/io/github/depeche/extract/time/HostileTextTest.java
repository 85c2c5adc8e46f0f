package io.github.depeche.extract.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.mentions.Candidate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

  private static final PublicationDate WEDNESDAY = PublicationDate.of(LocalDate.of(2018, 3, 14));

  /**
   * A few hundred thousand characters take a small part of it; in quadratic time they would take
   * far more.
   */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static List<String> repeated() {
    return List.of(
        "a".repeat(200_000),
        "1".repeat(200_000),
        " ".repeat(200_000),
        "1 ".repeat(20_000),
        "le 2 mars et ".repeat(10_000),
        "il y a plus de ".repeat(20_000),
        "lundi, ".repeat(30_000),
        "\n".repeat(200_000),
        "\n \n lundi".repeat(20_000),
        "mars ".repeat(50_000),
        "2018-".repeat(50_000),
        "'".repeat(200_000),
        "e\u0301".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void repeatedTextTakesLinearTime(String text) {
    assertTimeout(LIMIT, () -> MarkedText.find(text, WEDNESDAY));
  }

  @Test
  void aDateAfterAnEndlessWordIsFound() {
    MarkedText.check("endless", "a".repeat(5_000) + " le [[2 mars|2018-03-02]]", "2018-03-14");
  }

  @Test
  void anyTextGivesOrderedSpansInBoundsAndTheSameTwice() {
    List<String> pieces =
        List.of(
            "lundi",
            " ",
            " ",
            " ",
            ", ",
            "2",
            "31",
            "1er",
            "mars",
            "2018",
            "-",
            "/",
            "à",
            " h ",
            "fin de",
            "l'",
            "an dernier",
            ".",
            "\n",
            "\n\n",
            "il y a",
            "deux",
            "ans",
            "nuit du",
            "au",
            "depuis",
            "é",
            "\uD83D",
            "\u0301",
            "siècle",
            "XIXe",
            "0",
            "00:00",
            "trimestre",
            "années",
            "90",
            "veille de",
            "Noël",
            "entre",
            "et");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String text =
          IntStream.range(0, random.nextInt(30))
              .mapToObj(n -> pieces.get(random.nextInt(pieces.size())))
              .collect(joining());
      PublicationDate date = i % 3 == 0 ? PublicationDate.UNKNOWN : WEDNESDAY;
      List<Candidate> found = MarkedText.find(text, date);
      int end = 0;
      for (Candidate candidate : found) {
        assertThat(candidate.span().start()).as(text).isGreaterThanOrEqualTo(end);
        end = candidate.span().end();
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
      }
      assertThat(MarkedText.find(text, date)).isEqualTo(found);
    }
  }
}
