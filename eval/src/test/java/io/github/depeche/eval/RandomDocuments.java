package io.github.depeche.eval;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes documents at random, and predictions from them that drop, shift, retype, duplicate and
 * reorder.
 */
final class RandomDocuments {

  private static final String TEXT = "x".repeat(120);
  private static final List<String> CODES = List.of("FRA", "RUS", "VNM");

  private final Random random;
  private final boolean links;
  private int ids;

  /**
   * @param links whether documents have coreference
   */
  RandomDocuments(long seed, boolean links) {
    this.random = new Random(seed);
    this.links = links;
  }

  Document document(String id) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      mentions.add(mention(span(), pick(MentionType.values())));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      events.add(event(span(), type(), mentions));
    }
    List<CorefLink> chains = new ArrayList<>();
    for (int i = 1; links && i < mentions.size(); i += 2) {
      chains.add(new CorefLink(mentions.get(i), mentions.get(random.nextInt(i))));
    }
    return new Document(id, TEXT, PublicationDate.UNKNOWN, mentions, events, chains);
  }

  /** Returns a prediction of {@code gold} with errors. */
  Document prediction(Document gold) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : gold.mentions()) {
      switch (random.nextInt(6)) {
        case 0 -> mentions.add(mention(shift(mention.span()), mention.type()));
        case 1 -> mentions.add(mention(mention.span(), pick(MentionType.values())));
        case 2 -> {
          mentions.add(renamed(mention));
          mentions.add(renamed(mention));
        }
        default -> mentions.add(renamed(mention));
      }
    }
    List<Event> events = new ArrayList<>();
    for (Event event : gold.events()) {
      switch (random.nextInt(7)) {
        case 0 -> {
          // Dropped.
        }
        case 1 -> events.add(event(shift(event.trigger()), event.type(), mentions));
        case 2 -> events.add(event(event.trigger(), type(), mentions));
        case 3 -> {
          events.add(event(event.trigger(), event.type(), mentions));
          events.add(event(event.trigger(), event.type(), mentions));
        }
        default -> events.add(event(event.trigger(), event.type(), mentions));
      }
    }
    List<CorefLink> chains = new ArrayList<>();
    for (int i = 1; links && i < mentions.size(); i += 3) {
      chains.add(new CorefLink(mentions.get(i), mentions.get(i - 1)));
    }
    return shuffled(
        new Document(gold.id(), TEXT, PublicationDate.UNKNOWN, mentions, events, chains));
  }

  /** Returns the same document, written in another order. */
  Document shuffled(Document document) {
    List<Mention> mentions = new ArrayList<>(document.mentions());
    List<Event> events = new ArrayList<>(document.events());
    List<CorefLink> chains = new ArrayList<>(document.links());
    Collections.shuffle(mentions, random);
    Collections.shuffle(events, random);
    Collections.shuffle(chains, random);
    return new Document(document.id(), document.text(), document.date(), mentions, events, chains);
  }

  private Mention mention(Span span, MentionType type) {
    Optional<String> timex =
        type == MentionType.DATE ? Optional.of("202" + random.nextInt(2)) : Optional.empty();
    Set<String> codes = Set.of(CODES.get(random.nextInt(CODES.size())));
    return new Mention(
        "T" + ++ids, type, span, span.in(TEXT), pick(MentionForm.values()), codes, timex);
  }

  private Mention renamed(Mention mention) {
    return new Mention(
        "T" + ++ids,
        mention.type(),
        mention.span(),
        mention.text(),
        mention.form(),
        mention.actorCodes(),
        mention.timex());
  }

  private Event event(Span trigger, EventType type, List<Mention> mentions) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Argument argument =
          new Argument(pick(ArgumentRole.values()), mentions.get(random.nextInt(mentions.size())));
      if (!arguments.contains(argument)) {
        arguments.add(argument);
      }
    }
    return Event.marked("E" + ++ids, type, trigger, TEXT, pick(Realis.values()), arguments);
  }

  /** Few types, so that many events could be paired with many. */
  private EventType type() {
    return EventType.values()[random.nextInt(4)];
  }

  private Span span() {
    int start = random.nextInt(100);
    return new Span(start, start + 1 + random.nextInt(15));
  }

  private Span shift(Span span) {
    int by = random.nextInt(4);
    return new Span(span.start() + by, span.end() + by);
  }

  private <E> E pick(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
