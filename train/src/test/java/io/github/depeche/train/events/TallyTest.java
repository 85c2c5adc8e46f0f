package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.Extractor;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final String TEXT = "Le Mali a signé le traité. Le Niger a arrêté deux espions.";

  /** Mali signed and Niger arrested, each with its own actor. */
  private static final Document FOUND = Extractor.builder().rulesAlone().build().extract(TEXT);

  @Test
  void countsEventsOfTheRightType() {
    Tally tally = new Tally();
    tally.addEvents(article(EventType.AGREE_SIGN, ImmutableMap.of()), FOUND);

    assertThat(tally).hasToString("P 0.500  R 1.000  F1 0.667  (1 right of 2 found, 1 gold)");
  }

  @Test
  void countsEventsOfTheRightRealis() {
    Tally tally = new Tally();
    tally.addRealis(article(EventType.AGREE_SIGN, Realis.ACTUAL, ImmutableMap.of()), FOUND);
    tally.addRealis(article(EventType.AGREE_SIGN, Realis.PLANNED, ImmutableMap.of()), FOUND);

    assertThat(tally).hasToString("P 0.250  R 0.500  F1 0.333  (1 right of 4 found, 2 gold)");
  }

  @Test
  void countsArgumentsOfEventsThatAreNotMarkedAsWrong() {
    Tally tally = new Tally();
    tally.addArguments(
        article(EventType.AGREE_SIGN, ImmutableMap.of("E1", List.of(actor("Mali")))), found());

    assertThat(tally).hasToString("P 0.500  R 1.000  F1 0.667  (1 right of 2 found, 1 gold)");
  }

  @Test
  void leavesOutEventsWhoseArgumentsNobodyMarked() {
    Tally tally = new Tally();
    tally.addArguments(article(EventType.AGREE_SIGN, ImmutableMap.of()), found());

    assertThat(tally).hasToString("P 0.000  R 0.000  F1 0.000  (0 right of 1 found, 0 gold)");
  }

  @Test
  void countsArgumentsOfAnEventThatHasNoneAsWrong() {
    Tally tally = new Tally();
    tally.addArguments(article(EventType.AGREE_SIGN, ImmutableMap.of("E1", List.of())), found());

    assertThat(tally).hasToString("P 0.000  R 0.000  F1 0.000  (0 right of 2 found, 0 gold)");
  }

  /** The events with their actors only. */
  private static Document found() {
    List<Event> events =
        FOUND.events().stream()
            .map(
                event ->
                    Event.marked(
                        event.id(),
                        event.type(),
                        event.trigger(),
                        TEXT,
                        event.realis(),
                        event.arguments().stream()
                            .filter(argument -> argument.role() == ArgumentRole.ACTOR)
                            .toList()))
            .toList();
    return new Document("d", TEXT, PublicationDate.UNKNOWN, FOUND.mentions(), events, List.of());
  }

  private static LabelledArticle article(
      EventType type, ImmutableMap<String, List<LabelledArgument>> arguments) {
    return article(type, Realis.ACTUAL, arguments);
  }

  private static LabelledArticle article(
      EventType type, Realis realis, ImmutableMap<String, List<LabelledArgument>> arguments) {
    Event event = Event.marked("E1", type, span("signé"), TEXT, realis, List.of());
    return new LabelledArticle(
        "unseen",
        new Document("d", TEXT, PublicationDate.UNKNOWN, List.of(), List.of(event), List.of()),
        arguments);
  }

  private static LabelledArgument actor(String name) {
    return new LabelledArgument(ArgumentRole.ACTOR, ImmutableList.of(span(name)));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }
}
