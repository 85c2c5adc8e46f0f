package io.github.depeche.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes events as CSV after RFC 4180 (commas, CR LF, quotes where needed), one event a line, for
 * spreadsheets and data frames. The columns and their order are stable; new ones are only added at
 * the end:
 *
 * <ol>
 *   <li>{@code document}, {@code published}: id and publication date of the article
 *   <li>{@code event}, {@code type}, {@code family}, {@code realis}: the event
 *   <li>{@code trigger}, {@code start}, {@code end}: the trigger and its offsets in code points,
 *       end exclusive
 *   <li>{@code actors}, {@code actor_codes}, {@code recipients}, {@code recipient_codes}, {@code
 *       themes}, {@code places}: who and what takes part, several separated by {@code "; "}; codes
 *       without repetition
 *   <li>{@code times}, {@code time_values}: as written, and their TIMEX3 values
 *   <li>{@code speaker}, {@code happening}, {@code rule}: who says so, which events tell of one
 *       happening, the rule's id
 * </ol>
 *
 * A cell that a spreadsheet would take for a formula (it begins with {@code = + - @}, a tab or a
 * carriage return) gets an apostrophe in front. Line ends within a cell become spaces.
 */
public final class EventCsv {

  /** The columns in order. */
  public static final List<String> COLUMNS =
      ImmutableList.of(
          "document",
          "published",
          "event",
          "type",
          "family",
          "realis",
          "trigger",
          "start",
          "end",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "themes",
          "places",
          "times",
          "time_values",
          "speaker",
          "happening",
          "rule");

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private EventCsv() {}

  /** Returns the line of column names, with its line end. */
  public static String header() {
    return line(COLUMNS);
  }

  /** Returns the lines of a document's events, each with its line end; empty if it has none. */
  public static String write(Document document) {
    CodePoints points = CodePoints.of(document.text());
    return document.events().stream()
        .map(event -> line(cells(document, event, points)))
        .collect(joining());
  }

  private static List<String> cells(Document document, Event event, CodePoints points) {
    return List.of(
        document.id(),
        document.date().toString(),
        event.id(),
        event.type().label(),
        event.type().family(),
        event.realis().label(),
        event.triggerText(),
        String.valueOf(points.fromUtf16(event.trigger().start())),
        String.valueOf(points.fromUtf16(event.trigger().end())),
        texts(event, ArgumentRole.ACTOR),
        codes(event, ArgumentRole.ACTOR),
        texts(event, ArgumentRole.RECIPIENT),
        codes(event, ArgumentRole.RECIPIENT),
        texts(event, ArgumentRole.THEME),
        texts(event, ArgumentRole.PLACE),
        texts(event, ArgumentRole.TIME),
        list(event, ArgumentRole.TIME, mention -> mention.timex().stream()),
        event.speaker().map(Mention::text).orElse(""),
        event.happening().orElse(""),
        event.rule().orElse(""));
  }

  private static String texts(Event event, ArgumentRole role) {
    return event.mentions(role).map(Mention::text).collect(joining("; "));
  }

  private static String codes(Event event, ArgumentRole role) {
    return list(event, role, mention -> mention.actorCodes().stream());
  }

  private static String list(
      Event event, ArgumentRole role, Function<Mention, Stream<String>> values) {
    return event.mentions(role).flatMap(values).distinct().collect(joining("; "));
  }

  private static String line(Collection<String> cells) {
    return FORMAT.format(cells.stream().map(EventCsv::safe).toArray()) + "\r\n";
  }

  private static String safe(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    String oneLine = cell.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    return formula ? "'" + oneLine : oneLine;
  }
}
