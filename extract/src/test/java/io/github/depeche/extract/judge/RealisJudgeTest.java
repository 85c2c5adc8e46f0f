package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealisJudgeTest {

  private static final String SIGNED = "Le Mali et le Niger ont signé un accord à Bamako.";

  private static final String OWN_RULE =
      """
      - id: open-school
        type: Aid
        verbs: [inaugurer]
        roles: {Actor: subject}
        examples:
          - "{Actor:La France} a {inauguré} une école."
        counterexamples:
          - "L'école est grande."
      """;

  @Test
  void keepsWhatIsClear() {
    Extractor extractor = Extractor.builder().build();

    assertThat(realis(extractor, SIGNED)).contains("signé ACTUAL");
    assertThat(realis(extractor, "Le Mali n'a pas signé l'accord.")).contains("signé NEGATED");
    assertThat(realis(extractor, "Le Mali signera l'accord mardi prochain à Bamako."))
        .contains("signera PLANNED");
    assertThat(realis(extractor, "Le Mali souhaite que le Niger signe l'accord."))
        .contains("signe POSSIBLE");
  }

  @Test
  void takesTheLikeliest() {
    Extractor extractor = Extractor.builder().realisJudge(preferring(Realis.NEGATED)).build();

    assertThat(realis(extractor, SIGNED)).contains("signé NEGATED");
  }

  @Test
  void keepsWhatIsGivenWhereNothingIsLikelier() {
    RealisJudge undecided =
        new RealisJudge(Stream.of(Realis.values()).map(value -> all(0)).toList());
    Extractor extractor = Extractor.builder().realisJudge(undecided).build();

    assertThat(realis(extractor, "Le Mali n'a pas signé l'accord.")).contains("signé NEGATED");
  }

  @Test
  void isSwitchedOffWithTheOthers() {
    Extractor extractor =
        Extractor.builder().realisJudge(preferring(Realis.NEGATED)).rulesAlone().build();

    assertThat(realis(extractor, SIGNED)).contains("signé ACTUAL");
  }

  @Test
  void doesNotJudgeRulesOfTheUser() {
    Extractor extractor =
        Extractor.builder()
            .rules("own.yaml", OWN_RULE)
            .realisJudge(preferring(Realis.NEGATED))
            .build();

    assertThat(realis(extractor, "La France a inauguré une école."))
        .containsExactly("inauguré ACTUAL");
  }

  @Test
  void seesEachEventWithWhatIsGiven() {
    List<String> seen = new ArrayList<>();
    Extractor.builder()
        .rulesAlone()
        .build()
        .realis(
            Document.plain("d", "Le Mali n'a pas signé l'accord.", PublicationDate.UNKNOWN),
            (proposal, features) -> {
              assertThat(features.size()).isPositive();
              seen.add(proposal.event().rule().type().label() + ' ' + proposal.given());
            });

    assertThat(seen).containsExactly("Agree-Sign NEGATED");
  }

  private static List<String> realis(Extractor extractor, String text) {
    return extractor.extract(text).events().stream()
        .map(event -> event.triggerText() + " " + event.realis())
        .toList();
  }

  private static RealisJudge preferring(Realis wanted) {
    return new RealisJudge(
        Stream.of(Realis.values()).map(value -> all(value == wanted ? 1 : -1)).toList());
  }

  /** Returns weights that are all the same. */
  private static Weights all(double weight) {
    double[] weights = new double[Weights.COUNT];
    Arrays.fill(weights, weight);
    return Weights.of(weights);
  }
}
