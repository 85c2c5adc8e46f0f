package io.github.depeche.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which events of an article tell of one happening. */
final class HappeningsTest {

  private static final Extractor EXTRACTOR = Extractor.builder().rulesAlone().build();

  @Test
  void theSameVisitIsToldTwice() {
    List<String> happenings =
        happenings(
            "Le pape a effectué une visite en Irlande. La visite du pape a ému la ville.",
            "visite");

    assertThat(happenings).hasSize(2);
    assertThat(happenings.get(0)).isEqualTo(happenings.get(1));
  }

  @Test
  void aBareNounWithItsArticleGoesWithTheEventBefore() {
    List<String> happenings =
        happenings("Un attentat a eu lieu à Kaboul. L'attentat a fait dix morts.", "attentat");

    assertThat(happenings).hasSize(2);
    assertThat(happenings.get(0)).isEqualTo(happenings.get(1));
  }

  @Test
  void anAttackIsOneHoweverItIsTold() {
    String text =
        "Irak : un attentat fait plus de trente morts\n\n"
            + "Un attentat-suicide s'est produit vendredi à Bagdad. Un homme a actionné sa ceinture"
            + " d'explosifs, tuant 32 personnes. L'attentat a été revendiqué.";

    List<String> happenings =
        Extractor.builder().build().extract(text).events().stream()
            .filter(event -> event.type() == EventType.ASSAULT)
            .map(event -> event.happening().orElseThrow())
            .toList();

    assertThat(happenings).hasSizeGreaterThan(2);
    assertThat(happenings.stream().distinct()).hasSize(1);
  }

  @Test
  void otherPeopleOtherHappenings() {
    List<String> happenings =
        happenings(
            "La visite du pape en Irlande est finie. La visite du roi en Espagne commence.",
            "visite");

    assertThat(happenings).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whatDidNotHappenIsNotWhatDid() {
    List<String> happenings =
        happenings("Le Mali a signé le traité. Le Mali n'a pas signé le protocole.", "signé");

    assertThat(happenings).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void everyStatementIsOneOfItsOwn() {
    List<String> happenings =
        happenings(
            "Le ministre a déclaré que le texte est prêt. Le ministre a déclaré que le vote est fini.",
            "déclaré");

    assertThat(happenings).hasSize(2).doesNotHaveDuplicates();
  }

  /** Returns the happenings of the events at a word, in text order. */
  private static List<String> happenings(String text, String word) {
    Document document = EXTRACTOR.extract(text);
    return document.events().stream()
        .filter(event -> event.trigger().in(text).equals(word))
        .map(event -> event.happening().orElseThrow())
        .toList();
  }
}
