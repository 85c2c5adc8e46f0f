package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.events.ArticleTrace;
import io.github.depeche.extract.events.RealisTrace.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealisJudgeTest {

  private static final String SIGNED = "Le Mali et le Niger ont signé un accord à Bamako.";

  @Test
  void takesTheMeanOfWeightsAndNetworks() {
    List<Weights> undecided = Stream.of(Realis.values()).map(value -> Fixtures.all(0)).toList();
    int planned = Realis.PLANNED.ordinal();
    Networks networks = Fixtures.certain(planned, Realis.values().length, 2);
    RealisJudge judge = new RealisJudge(undecided, Optional.of(networks));

    assertThat(realis(Extractor.builder().realisJudge(judge).build(), "Le Mali a signé l'accord."))
        .containsExactly("signé PLANNED");
  }

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
        new RealisJudge(
            Stream.of(Realis.values()).map(value -> Fixtures.all(0)).toList(), Optional.empty());
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
            .rules("own.yaml", Fixtures.OWN_RULE)
            .realisJudge(preferring(Realis.NEGATED))
            .build();

    assertThat(realis(extractor, "La France a inauguré une école."))
        .containsExactly("inauguré ACTUAL");
  }

  @Test
  void explainsItselfAndWhatIsAskedBesides() {
    ExtractorBuilder negating = Extractor.builder().realisJudge(preferring(Realis.NEGATED));

    assertThat(steps(negating.build(), SIGNED))
        .isEqualTo(Map.of(Step.CUES, Realis.ACTUAL, Step.JUDGE, Realis.NEGATED));
    assertThat(steps(Extractor.builder().rulesAlone().build(), SIGNED))
        .isEqualTo(Map.of(Step.CUES, Realis.ACTUAL));
    assertThat(
            steps(
                Extractor.builder().rulesAlone().build(),
                "Le président était absent de la réunion."))
        .isEqualTo(Map.of(Step.CUES, Realis.ACTUAL, Step.RULE, Realis.NEGATED));
    assertThat(
            steps(
                Extractor.builder().rulesAlone().build(),
                "Le ministre norvégien est à Riga pour le sommet de mardi prochain."))
        .isEqualTo(Map.of(Step.CUES, Realis.ACTUAL, Step.DATE, Realis.PLANNED));
  }

  /** Returns how the first event of a text came to its realis. */
  private static Map<Step, Realis> steps(Extractor extractor, String text) {
    LocalDate published = LocalDate.of(2025, 12, 3);
    ArticleTrace trace = extractor.trace(Document.plain("d", text, PublicationDate.of(published)));
    return trace.realis(trace.document().events().get(0)).orElseThrow().steps();
  }

  @Test
  void seesEachEventWithWhatIsGiven() {
    List<String> seen = new ArrayList<>();
    Extractor.builder()
        .rulesAlone()
        .build()
        .realis(
            Document.plain("d", "Le Mali n'a pas signé l'accord.", PublicationDate.UNKNOWN),
            (proposal, what) -> {
              assertThat(what.features().size()).isPositive();
              assertThat(what.properties().size()).isPositive();
              seen.add(proposal.event().rule().type().label() + ' ' + proposal.given());
            });

    assertThat(seen).containsExactly("Agree-Sign NEGATED");
  }

  /** In each pair the words on either side of the verb and what is given are the same. */
  @Test
  void seesWhatGovernsMarksAndDatesAnEvent() {
    String signs = "le président du Mali signe l'accord";

    assertThat(features("Oslo souhaite que " + signs + "."))
        .isEqualTo(features("Oslo souhaite que " + signs + "."))
        .isNotEqualTo(features("Oslo exige que " + signs + "."));
    assertThat(features("Officiellement, " + signs + "."))
        .isNotEqualTo(features("Apparemment, " + signs + "."));
    assertThat(features("Oslo dit que " + signs + " lundi."))
        .isNotEqualTo(features("Oslo dit que " + signs + "."));
  }

  /** Returns the features of the signing. */
  private static Set<Integer> features(String text) {
    Set<Integer> seen = new TreeSet<>();
    Extractor.builder()
        .rulesAlone()
        .build()
        .realis(
            Document.plain("d", text, PublicationDate.UNKNOWN),
            (proposal, what) -> {
              if (proposal.event().rule().type() == EventType.AGREE_SIGN) {
                IntStream.of(what.features().hashes()).forEach(seen::add);
              }
            });
    assertThat(seen).isNotEmpty();
    return seen;
  }

  private static List<String> realis(Extractor extractor, String text) {
    return extractor.extract(text).events().stream()
        .map(event -> event.triggerText() + " " + event.realis())
        .toList();
  }

  private static RealisJudge preferring(Realis wanted) {
    return new RealisJudge(
        Stream.of(Realis.values()).map(value -> Fixtures.all(value == wanted ? 1 : -1)).toList(),
        Optional.empty());
  }
}
