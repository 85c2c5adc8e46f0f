package io.github.depeche.server.inception;

import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be suggested: INCEpTION asks a recommender for one feature of one layer. */
enum SuggestionKind {
  /** Types of mentions, such as {@code Person}. */
  MENTIONS,
  /** Codes of countries and organisations, such as {@code RUS}; a mention of two has both. */
  CODES,
  /** TIMEX3 values of dates. */
  DATES,
  /** Types of events at their triggers, such as {@code Agree-Sign}. */
  EVENTS,
  /** Realis of events at their triggers, such as {@code Planned}. */
  REALIS;

  /** Returns the name in the path. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the suggestions for a document, in text order of each kind. */
  Stream<Suggestion> of(Document document) {
    return switch (this) {
      case MENTIONS -> document.mentions().stream().map(found -> mention(found, label(found)));
      case CODES ->
          document.mentions().stream()
              .flatMap(found -> found.actorCodes().stream().map(code -> mention(found, code)));
      case DATES ->
          document.mentions().stream()
              .flatMap(found -> found.timex().map(value -> mention(found, value)).stream());
      case EVENTS -> document.events().stream().map(event -> event(event, event.type().label()));
      case REALIS -> document.events().stream().map(event -> event(event, event.realis().label()));
    };
  }

  private static String label(Mention mention) {
    return mention.type().label();
  }

  private static Suggestion mention(Mention mention, String label) {
    return new Suggestion(mention.span(), label, "Dépêche: " + mention.form().label());
  }

  private static Suggestion event(Event event, String label) {
    String rule = event.rule().map(id -> ", rule " + id).orElse("");
    return new Suggestion(event.trigger(), label, "Dépêche: " + event.type().label() + rule);
  }
}
