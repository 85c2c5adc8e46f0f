package io.github.depeche.format;

import static java.util.stream.Collectors.joining;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns of a table of events, in order: of {@link EventCsv} and of every other table. The
 * columns and their order are stable; new ones are only added at the end. Several values of a
 * column are separated by {@code "; "}.
 */
public enum EventColumn {
  /** The article's id. */
  DOCUMENT(row -> row.document.id()),
  /** The article's publication date, {@code YYYY-MM-DD} or {@code YYYY-MM}; may be empty. */
  PUBLISHED(row -> row.document.date().toString()),
  /** The event's id, unique within the article. */
  EVENT(row -> row.event.id()),
  /** The event's type. */
  TYPE(row -> row.event.type().label()),
  /** The type's family. */
  FAMILY(row -> row.event.type().family()),
  /** Whether it took place. */
  REALIS(row -> row.event.realis().label()),
  /** The word that says which event it is. */
  TRIGGER(row -> row.event.triggerText()),
  /** Where the trigger starts, in code points. A number. */
  START(row -> row.points(row.event.trigger().start())),
  /** Where the trigger ends, in code points, exclusive. A number. */
  END(row -> row.points(row.event.trigger().end())),
  /** Who did it, as written. */
  ACTORS(row -> row.texts(ArgumentRole.ACTOR)),
  /** The codes of the actors, each once. */
  ACTOR_CODES(row -> row.codes(ArgumentRole.ACTOR)),
  /** To or with whom, as written. */
  RECIPIENTS(row -> row.texts(ArgumentRole.RECIPIENT)),
  /** The codes of the recipients, each once. */
  RECIPIENT_CODES(row -> row.codes(ArgumentRole.RECIPIENT)),
  /** What it is about, as written. */
  THEMES(row -> row.texts(ArgumentRole.THEME)),
  /** Where, as written. */
  PLACES(row -> row.texts(ArgumentRole.PLACE)),
  /** When, as written. */
  TIMES(row -> row.texts(ArgumentRole.TIME)),
  /** The TIMEX3 values of the times, each once. */
  TIME_VALUES(row -> row.list(ArgumentRole.TIME, mention -> mention.timex().stream())),
  /** Who says so, as written. */
  SPEAKER(row -> row.event.speaker().map(Mention::text).orElse("")),
  /** The same for all events of an article that tell of one happening. */
  HAPPENING(row -> row.event.happening().orElse("")),
  /** The id of the rule that found the event. */
  RULE(row -> row.event.rule().orElse(""));

  @SuppressWarnings("Immutable") // Lambdas without state.
  private final Function<Row, String> value;

  EventColumn(Function<Row, String> value) {
    this.value = value;
  }

  /** Returns the column's name in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether all values are whole numbers, and there is always one. */
  public boolean isNumber() {
    return this == START || this == END;
  }

  /** An event of a document, as a row of the table. */
  public static final class Row {

    private final Document document;
    private final Event event;
    private final CodePoints codePoints;

    private Row(Document document, Event event, CodePoints codePoints) {
      this.document = document;
      this.event = event;
      this.codePoints = codePoints;
    }

    /** Returns the rows of a document's events, in their order. */
    public static Stream<Row> of(Document document) {
      CodePoints codePoints = CodePoints.of(document.text());
      return document.events().stream().map(event -> new Row(document, event, codePoints));
    }

    /** Returns what stands in a column; empty where there is nothing. */
    public String get(EventColumn column) {
      return column.value.apply(this);
    }

    private String points(int utf16) {
      return String.valueOf(codePoints.fromUtf16(utf16));
    }

    private String texts(ArgumentRole role) {
      return event.mentions(role).map(Mention::text).collect(joining("; "));
    }

    private String codes(ArgumentRole role) {
      return list(role, mention -> mention.actorCodes().stream());
    }

    private String list(ArgumentRole role, Function<Mention, Stream<String>> values) {
      return event.mentions(role).flatMap(values).distinct().collect(joining("; "));
    }
  }
}
