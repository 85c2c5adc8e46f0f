package io.github.depeche.train.events;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article in which the events are marked.
 *
 * @param group {@code tuned} if rules were written while looking at its errors, else {@code unseen}
 * @param document its text and events
 * @param arguments of each event whose arguments are marked, by its id
 * @param codes of each mention whose codes are marked, none where it stands for nobody
 * @param happenings of each event whose happening is marked, by its trigger: the same for all that
 *     tell of one
 */
record LabelledArticle(
    String group,
    Document document,
    ImmutableMap<String, List<LabelledArgument>> arguments,
    ImmutableMap<Span, ImmutableSet<String>> codes,
    ImmutableMap<Span, String> happenings) {

  /** An article without codes and happenings. */
  LabelledArticle(
      String group, Document document, ImmutableMap<String, List<LabelledArgument>> arguments) {
    this(group, document, arguments, ImmutableMap.of(), ImmutableMap.of());
  }

  /** Returns the first of its events of a type at a trigger. */
  Optional<Event> event(EventType type, Span trigger) {
    return document.events().stream()
        .filter(event -> event.type() == type && event.trigger().overlaps(trigger))
        .findFirst();
  }

  /** Returns the happening that the event at a trigger is marked with. */
  Optional<String> happening(Span trigger) {
    return Optional.ofNullable(happenings.get(trigger));
  }

  /** Returns the codes of the marked mention that begins or ends where a mention does. */
  Optional<ImmutableSet<String>> codes(Span mention) {
    return codes.keySet().stream()
        .filter(mention::overlaps)
        .filter(other -> other.start() == mention.start() || other.end() == mention.end())
        .min(Comparator.comparingInt(other -> Math.abs(other.length() - mention.length())))
        .map(codes::get);
  }
}
