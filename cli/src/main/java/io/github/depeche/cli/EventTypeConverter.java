package io.github.depeche.cli;

import io.github.depeche.document.EventType;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an event type. */
final class EventTypeConverter implements ITypeConverter<EventType> {

  @Override
  public EventType convert(String name) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> like = Suggestions.like(name, labels());
    return "there is no event type '"
        + name
        + "': "
        + (like.isEmpty()
            ? "there are " + String.join(", ", labels())
            : "did you mean " + String.join(" or ", like) + "?");
  }

  static List<String> labels() {
    return Arrays.stream(EventType.values()).map(EventType::label).toList();
  }

  /** The names, for a shell that completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return labels().iterator();
    }
  }
}
