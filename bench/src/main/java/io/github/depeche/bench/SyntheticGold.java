package io.github.depeche.bench;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes documents as dense as annotated news, and predictions with every kind of error. Seeded. */
final class SyntheticGold {

  private static final int EVENTS = 20;
  private static final int MENTIONS = 40;
  private static final int WORD = 8;
  private static final String TEXT = "exemple ".repeat(400);
  private static final List<String> CODES = List.of("FRA", "RUS", "VNM", "USA", "UN");

  private final Random random = new Random(1);

  Document gold(String id) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < MENTIONS; i++) {
      mentions.add(mention(i, word(i * 10 + random.nextInt(8)), pick(MentionType.values())));
    }
    List<CorefLink> links = new ArrayList<>();
    for (int i = 3; i < MENTIONS; i += 3) {
      links.add(new CorefLink(mentions.get(i), mentions.get(i - 3)));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(
          event(i, word(i * 20 + 9), pick(EventType.values()), pick(Realis.values()), mentions));
    }
    return new Document(id, TEXT, PublicationDate.UNKNOWN, mentions, events, links);
  }

  /**
   * Returns a prediction that has four of five items, one in ten shifted, one in ten of another
   * type.
   */
  Document prediction(Document gold) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : gold.mentions()) {
      Span span = random.nextInt(10) == 0 ? shifted(mention.span()) : mention.span();
      mentions.add(
          mention(
              mentions.size(), span, random.nextInt(10) == 0 ? MentionType.GPE : mention.type()));
    }
    List<Event> events = new ArrayList<>();
    for (Event event : gold.events()) {
      if (random.nextInt(5) > 0) {
        Span trigger = random.nextInt(10) == 0 ? shifted(event.trigger()) : event.trigger();
        EventType type = random.nextInt(10) == 0 ? pick(EventType.values()) : event.type();
        events.add(event(events.size(), trigger, type, event.realis(), mentions));
      } else {
        events.add(
            event(
                events.size(),
                word(random.nextInt(400)),
                pick(EventType.values()),
                event.realis(),
                mentions));
      }
    }
    return new Document(gold.id(), TEXT, PublicationDate.UNKNOWN, mentions, events, List.of());
  }

  private Mention mention(int index, Span span, MentionType type) {
    Optional<String> timex =
        type == MentionType.DATE ? Optional.of("2024-03-0" + random.nextInt(3)) : Optional.empty();
    Set<String> codes = Set.of(CODES.get(random.nextInt(CODES.size())));
    MentionForm form = random.nextInt(4) == 0 ? MentionForm.NOMINAL : MentionForm.NAME;
    return new Mention("T" + index, type, span, span.in(TEXT), form, codes, timex);
  }

  private Event event(
      int index, Span trigger, EventType type, Realis realis, List<Mention> mentions) {
    List<Argument> arguments = new ArrayList<>();
    ArgumentRole[] roles = ArgumentRole.values();
    for (int i = 0; i < 3; i++) {
      arguments.add(
          new Argument(
              roles[(index + i) % roles.length], mentions.get((index * 2 + i) % mentions.size())));
    }
    return Event.marked("E" + index, type, trigger, TEXT, realis, arguments);
  }

  private static Span word(int index) {
    int start = index % 400 * WORD;
    return new Span(start, start + WORD - 1);
  }

  private static Span shifted(Span span) {
    return new Span(span.start() + 1, span.end() + 1);
  }

  private <E> E pick(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
