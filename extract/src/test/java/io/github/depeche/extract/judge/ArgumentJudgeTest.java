package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArgumentJudgeTest {

  private static final String SIGNED =
      "Lundi, le Mali et le Niger ont signé un protocole d'accord à Bamako.";

  @Test
  void takesTheMeanOfWeightsAndNetworks() {
    List<Weights> undecided =
        Stream.of(ArgumentRole.values()).map(role -> Fixtures.all(0)).toList();
    int classes = ArgumentRole.values().length + 1;
    ArgumentJudge none = new ArgumentJudge(undecided, Optional.of(Fixtures.certain(0, classes, 3)));
    int recipient = ArgumentRole.RECIPIENT.ordinal() + 1;
    ArgumentJudge one =
        new ArgumentJudge(undecided, Optional.of(Fixtures.certain(recipient, classes, 3)));

    assertThat(arguments(Extractor.builder().argumentJudge(none).build(), SIGNED)).isEmpty();
    assertThat(arguments(Extractor.builder().argumentJudge(one).build(), SIGNED))
        .contains("Recipient Mali");
  }

  /** The mean of both would be near 0.5. */
  @Test
  void doesNotAskNetworksWhereTheWeightsAreSure() {
    int actor = ArgumentRole.ACTOR.ordinal() + 1;
    ArgumentJudge one =
        new ArgumentJudge(
            Stream.of(ArgumentRole.values()).map(role -> Fixtures.all(-100)).toList(),
            Optional.of(Fixtures.certain(actor, ArgumentRole.values().length + 1, 3)));

    assertThat(arguments(Extractor.builder().argumentJudge(one).build(), SIGNED)).isEmpty();
  }

  @Test
  void keepsWhatIsClear() {
    assertThat(arguments(Extractor.builder().build(), SIGNED))
        .contains("Actor Mali", "Actor Niger", "Place Bamako", "Time Lundi");
  }

  @Test
  void leavesOutWhatItIsNotConvincedOf() {
    assertThat(arguments(Extractor.builder().argumentJudge(biased(-100)).build(), SIGNED))
        .isEmpty();
  }

  @Test
  void takesWhatNoConstructionGives() {
    String text = "La France a signé un accord, selon Berlin.";
    assertThat(arguments(Extractor.builder().rulesAlone().build(), text))
        .doesNotContain("Actor Berlin");
    assertThat(arguments(Extractor.builder().argumentJudge(biased(100)).build(), text))
        .contains("Actor Berlin");
  }

  @Test
  void keepsTheGivenRoleOfThoseThatAreAsLikely() {
    assertThat(arguments(Extractor.builder().argumentJudge(biased(100)).build(), SIGNED))
        .contains("Actor Mali", "Place Bamako");
  }

  @Test
  void letsOnlyDatesBeWhen() {
    List<Argument> arguments =
        Extractor.builder().argumentJudge(biased(100)).build().extract(SIGNED).events().stream()
            .flatMap(event -> event.arguments().stream())
            .toList();

    assertThat(arguments)
        .extracting(argument -> argument.mention().text())
        .contains("Lundi", "Mali");
    assertThat(arguments)
        .allMatch(
            argument ->
                (argument.role() == ArgumentRole.TIME)
                    == argument.mention().text().equals("Lundi"));
  }

  @Test
  void takesOneOfMentionsThatOverlap() {
    String text = "Le président du Conseil de sécurité de l'ONU a condamné l'attaque de Gao.";
    List<Event> events =
        Extractor.builder().argumentJudge(biased(100)).build().extract(text).events();

    assertThat(events).isNotEmpty();
    for (Event event : events) {
      assertThat(event.arguments()).isNotEmpty();
      for (Argument one : event.arguments()) {
        assertThat(event.arguments())
            .filteredOn(other -> other.mention().span().overlaps(one.mention().span()))
            .containsExactly(one);
      }
    }
  }

  @Test
  void takesOneOfMentionsOfTheSameInOneRole() {
    String text = "Le Mali, qui a signé un accord, salue la France.";
    List<Event> events =
        Extractor.builder().argumentJudge(biased(100)).build().extract(text).events();

    assertThat(events).hasSizeGreaterThan(1);
    for (Event event : events) {
      assertThat(event.arguments())
          .filteredOn(argument -> Set.of("Mali", "qui").contains(argument.mention().text()))
          .hasSize(1);
    }
  }

  @Test
  void doesNotJudgeRulesOfTheUser() {
    Extractor extractor =
        Extractor.builder()
            .rules("own.yaml", Fixtures.OWN_RULE)
            .argumentJudge(biased(-100))
            .build();

    assertThat(arguments(extractor, "La France a inauguré une école."))
        .containsExactly("Actor France");
  }

  @Test
  void seesEachMentionOfTheSentence() {
    List<String> seen = new ArrayList<>();
    Extractor.builder()
        .rulesAlone()
        .build()
        .arguments(
            Document.plain("d", SIGNED, PublicationDate.UNKNOWN),
            (proposal, what) -> {
              assertThat(what.features().size()).isPositive();
              assertThat(what.properties().size()).isPositive();
              seen.add(proposal.mention().span().in(SIGNED));
            });

    assertThat(seen).contains("Mali", "Niger", "Bamako", "Lundi").doesNotHaveDuplicates();
  }

  private static List<String> arguments(Extractor extractor, String text) {
    return extractor.extract(text).events().stream()
        .flatMap(event -> event.arguments().stream())
        .map(argument -> argument.role().label() + " " + argument.mention().text())
        .toList();
  }

  /** Returns a judge that gives everything the same chance: all weights are the same. */
  private static ArgumentJudge biased(double weight) {
    return new ArgumentJudge(
        Stream.of(ArgumentRole.values()).map(role -> Fixtures.all(weight)).toList(),
        Optional.empty());
  }
}
