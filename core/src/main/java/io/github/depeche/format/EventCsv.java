package io.github.depeche.format;

import static java.util.stream.Collectors.joining;

import io.github.depeche.document.Document;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes events as CSV after RFC 4180 (commas, CR LF, quotes where needed), one event a line, for
 * spreadsheets and data frames. The columns are those of {@link EventColumn}.
 *
 * <p>A cell that a spreadsheet would take for a formula (it begins with {@code = + - @}, their
 * full-width forms, a tab or a carriage return) gets an apostrophe in front. Line ends within a
 * cell become spaces.
 */
public final class EventCsv {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

  private EventCsv() {}

  /** Returns the line of column names, with its line end. */
  public static String header() {
    return line(columns().map(EventColumn::label));
  }

  /** Returns the lines of a document's events, each with its line end; empty if it has none. */
  public static String write(Document document) {
    return EventColumn.Row.of(document)
        .map(row -> line(columns().map(row::get)))
        .collect(joining());
  }

  /** Returns a value as it can safely stand in a cell, not yet quoted. */
  public static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    String oneLine = value.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    return formula ? "'" + oneLine : oneLine;
  }

  private static Stream<EventColumn> columns() {
    return Arrays.stream(EventColumn.values());
  }

  private static String line(Stream<String> values) {
    return FORMAT.format(values.map(EventCsv::cell).toArray()) + "\r\n";
  }
}
