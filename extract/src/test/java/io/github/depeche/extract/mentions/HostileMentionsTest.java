package io.github.depeche.extract.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no agency sends: nothing is thrown, spans lie in the text, time grows with the length
 * only.
 */
class HostileMentionsTest {

  private static final String ARTICLE =
      "Le ministre cubain des Affaires étrangères, Bruno Rodríguez, a été reçu à Oslo par le roi de Norvège. "
          + "L’Union européenne (UE) et l'ONU saluent l’accord de paix signé par les deux parties. ";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  static List<String> texts() {
    return List.of(
        "",
        " \n\t ",
        ARTICLE.toUpperCase(Locale.ROOT),
        ARTICLE.replaceAll("[éèêàùç]", "e"),
        "<p class=\"x\">"
            + ARTICLE.replace("Oslo", "<a href='/wiki/Oslo'>Oslo</a>&nbsp;")
            + "</p><br/>",
        "The Foreign Minister of Cuba met King Harald V in Oslo. Die Minister trafen sich in Wien. 外交部长访问奥斯陆。",
        "a".repeat(5_000) + " " + "É".repeat(5_000) + " Oslo",
        "\uD83D\uDE00 Oslo \uD83D \uDE00 e\u0301tat d'urgence a\u0300 Ge\u0300nes",
        "ministre de la ".repeat(500),
        "(".repeat(1_000) + "ONU" + ")".repeat(1_000));
  }

  static List<String> repeated() {
    return List.of(
        ARTICLE.repeat(100),
        "Oslo ".repeat(20_000),
        "président de la République du ".repeat(3_000),
        "Conseil de sécurité des Nations unies et ".repeat(3_000),
        "A-".repeat(30_000),
        "ONU/".repeat(20_000),
        "le ministre, ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansLieInTheText(String text) {
    List<Candidate> found = NamesInText.find(text);
    for (Candidate candidate : found) {
      assertThat(candidate.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(candidate.span().in(text)).isEqualTo(candidate.span().in(text).strip());
    }
    assertThat(NamesInText.find(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void repeatedTextTakesLinearTime(String text) {
    assertTimeout(LIMIT, () -> NamesInText.find(text));
  }

  @Test
  void anyMixtureOfWordsGivesSpansInBounds() {
    List<String> pieces =
        List.of(
            "ministre",
            "de",
            " ",
            "l'",
            "ONU",
            "-",
            "/",
            "(",
            ")",
            "Oslo",
            "président",
            "et",
            ",",
            "M.",
            "Tô Lâm",
            "d’",
            "du",
            "Conseil",
            "accord",
            "é",
            "\uD83D",
            "\u0301",
            "«",
            "»",
            "2018",
            "54e",
            "sommet",
            "\n\n",
            "roi",
            "les",
            "deux");
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String text =
          IntStream.range(0, random.nextInt(25))
              .mapToObj(n -> pieces.get(random.nextInt(pieces.size())) + (n % 3 == 0 ? " " : ""))
              .collect(Collectors.joining());
      NamesInText.find(text)
          .forEach(
              candidate ->
                  assertThat(candidate.span().end()).as(text).isLessThanOrEqualTo(text.length()));
    }
  }
}
