package io.github.depeche.eval;

import io.github.depeche.document.Argument;
import io.github.depeche.document.Event;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts events in an order that only their content decides, so that no score depends on how a file
 * was written.
 */
final class EventOrder {

  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::trigger)
          .thenComparing(Event::type)
          .thenComparing(Event::realis)
          .thenComparing(EventOrder::arguments);

  private EventOrder() {}

  static List<Event> sort(List<Event> events) {
    return events.stream().sorted(ORDER).toList();
  }

  private static String arguments(Event event) {
    return event.arguments().stream()
        .map(EventOrder::describe)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String describe(Argument argument) {
    return argument.role()
        + " "
        + argument.mention().span()
        + argument.mention().type()
        + argument.mention().actorCodes().stream().sorted().toList();
  }
}
