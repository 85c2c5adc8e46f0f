package io.github.depeche.train.events;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article in which the events are marked.
 *
 * @param group {@code tuned} if rules were written while looking at its errors, else {@code unseen}
 * @param document its text and events
 * @param arguments of each event whose arguments are marked, by its id
 */
record LabelledArticle(
    String group, Document document, ImmutableMap<String, List<LabelledArgument>> arguments) {

  /** Returns the first of its events of a type at a trigger. */
  Optional<Event> event(EventType type, Span trigger) {
    return document.events().stream()
        .filter(event -> event.type() == type && event.trigger().overlaps(trigger))
        .findFirst();
  }
}
