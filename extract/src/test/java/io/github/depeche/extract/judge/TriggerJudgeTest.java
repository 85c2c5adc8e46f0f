package io.github.depeche.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.events.PredicateTrace;
import io.github.depeche.extract.rules.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriggerJudgeTest {

  private static final String SIGNED = "Le Mali et le Niger ont signé un accord à Bamako.";

  @Test
  void acceptsWhatIsClear() {
    assertThat(types(Extractor.builder().build(), SIGNED)).containsExactly(EventType.AGREE_SIGN);
  }

  @Test
  void leavesOutWhatItIsNotConvincedOf() {
    assertThat(types(Extractor.builder().judge(biased(-100)).build(), SIGNED)).isEmpty();
  }

  @Test
  void takesWhatOnlyMissesAConstraint() {
    String felled = "Le bûcheron a abattu un arbre.";
    assertThat(types(Extractor.builder().rulesAlone().build(), felled)).isEmpty();
    assertThat(types(Extractor.builder().judge(biased(100)).build(), felled)).hasSize(1);
  }

  @Test
  void takesWhatIsLessLikelyThanNotOnlyWithTheRules() {
    Extractor extractor = Extractor.builder().judge(biased(-1.5e-3)).build();

    assertThat(types(extractor, SIGNED)).contains(EventType.AGREE_SIGN);
    assertThat(types(extractor, "Le bûcheron a abattu un arbre.")).isEmpty();
  }

  @Test
  void takesTheMeanOfWeightsAndNetworks() {
    Weights undecided = Fixtures.all(0);
    TriggerJudge no = new TriggerJudge(undecided, Optional.of(Fixtures.certain(0, 2, 2)));
    TriggerJudge yes = new TriggerJudge(undecided, Optional.of(Fixtures.certain(1, 2, 2)));

    assertThat(types(Extractor.builder().judge(no).build(), SIGNED)).isEmpty();
    assertThat(types(Extractor.builder().judge(yes).build(), SIGNED)).isNotEmpty();
  }

  /** The mean of both would be near 0.5. */
  @Test
  void doesNotAskNetworksWhereTheWeightsAreSure() {
    TriggerJudge yes = new TriggerJudge(Fixtures.all(-100), Optional.of(Fixtures.certain(1, 2, 2)));

    assertThat(types(Extractor.builder().judge(yes).build(), SIGNED)).isEmpty();
  }

  @Test
  void wantsNetworksOfItsOwnKind() {
    Networks ofArguments = Fixtures.certain(0, 6, 3);

    assertThatThrownBy(() -> new TriggerJudge(Fixtures.all(0), Optional.of(ofArguments)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("networks of 6 classes and 3 places, not 2 and 2");
  }

  @Test
  void doesNotJudgeRulesOfTheUser() {
    Extractor extractor =
        Extractor.builder().rules("own.yaml", Fixtures.OWN_RULE).judge(biased(-100)).build();

    assertThat(types(extractor, "La France a inauguré une école. " + SIGNED))
        .containsExactly(EventType.AID);
  }

  @Test
  void takesOneTypeOfSeveral() {
    String fired = "La police a tiré sur la foule. Le président a renvoyé le ministre.";
    List<Event> events = Extractor.builder().judge(biased(100)).build().extract(fired).events();

    assertThat(events).extracting(Event::trigger).doesNotHaveDuplicates();
  }

  @Test
  void explainsItself() {
    List<Verdict> verdicts =
        Extractor.builder()
            .build()
            .trace(Document.plain("d", SIGNED, PublicationDate.UNKNOWN))
            .predicates()
            .stream()
            .map(PredicateTrace::verdicts)
            .flatMap(List::stream)
            .toList();

    assertThat(verdicts).isNotEmpty();
    assertThat(verdicts)
        .filteredOn(Verdict::accepted)
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.chance()).isBetween(0.5, 1.0));
  }

  @Test
  void seesEachProposalInItsDocumentAndByItself() {
    List<Integer> sizes = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    Extractor.builder()
        .build()
        .proposals(
            Document.plain("d", SIGNED, PublicationDate.UNKNOWN),
            (proposal, what) -> {
              proposals.add(proposal);
              sizes.add(what.features().size());
            });

    assertThat(proposals.size()).isEven().isPositive();
    // With the document there are more features.
    assertThat(sizes.get(0)).isGreaterThan(sizes.get(sizes.size() / 2));
  }

  private static List<EventType> types(Extractor extractor, String text) {
    return extractor.extract(text).events().stream().map(Event::type).toList();
  }

  /** Returns a judge that gives everything the same chance: all weights are the same. */
  private static TriggerJudge biased(double weight) {
    return new TriggerJudge(Fixtures.all(weight), Optional.empty());
  }
}
