package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that are labelled and that no rule of their type has; "jardiner" is in none. */
class VocabularyCollectorTest {

  private static final String GARDENING = "Le ministre a jardiné mardi.";
  private static final String SIGNING = "Le ministre a signé le traité mardi.";

  private final VocabularyCollector vocabulary = new VocabularyCollector();
  private final Extractor reader =
      Extractor.builder()
          .rulesAlone()
          .judge(new TriggerJudge(Weights.of(new double[Weights.COUNT]), Optional.empty()))
          .build();

  @Test
  void hasWordsOfTwoArticles() {
    add("a", GARDENING, "jardiné", EventType.PROTEST);
    add("b", GARDENING, "jardiné", EventType.PROTEST);

    assertThat(vocabulary.words(EventType.PROTEST, "verbs")).containsExactly("jardiner");
    assertThat(vocabulary.words(EventType.PROTEST, "nouns")).isEmpty();
    assertThat(vocabulary.words(EventType.ASSAULT, "verbs")).isEmpty();
  }

  @Test
  void hasNoWordOfOneArticle() {
    add("a", GARDENING, "jardiné", EventType.PROTEST);

    assertThat(vocabulary.words(EventType.PROTEST, "verbs")).isEmpty();
  }

  @Test
  void hasNothingThatRulesPropose() {
    add("a", SIGNING, "signé", EventType.AGREE_SIGN);
    add("b", SIGNING, "signé", EventType.AGREE_SIGN);

    add("c", SIGNING, "signé", EventType.PROTEST);
    add("d", SIGNING, "signé", EventType.PROTEST);

    assertThat(vocabulary.words(EventType.AGREE_SIGN, "verbs")).isEmpty();
    assertThat(vocabulary.words(EventType.PROTEST, "verbs")).containsExactly("signer");
  }

  @Test
  void hasNoWordThatIsHardlyEverSuchAnEvent() {
    add("a", GARDENING, "jardiné", EventType.PROTEST);
    add("b", GARDENING, "jardiné", EventType.PROTEST);
    add("c", GARDENING.repeat(200).replace(".", ". "), "mardi", EventType.PROTEST);

    assertThat(vocabulary.words(EventType.PROTEST, "verbs")).isEmpty();
  }

  private void add(String id, String text, String trigger, EventType type) {
    int at = text.indexOf(trigger);
    Event event =
        Event.marked(
            "E1", type, new Span(at, at + trigger.length()), text, Realis.ACTUAL, List.of());
    Document document =
        new Document(id, text, PublicationDate.UNKNOWN, List.of(), List.of(event), List.of());
    vocabulary.add(new LabelledArticle("unseen", document, ImmutableMap.of()), reader);
  }
}
