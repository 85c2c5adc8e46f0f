package io.github.depeche.train;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a table.
 *
 * @param where its file and line, for messages
 */
public record Row(String where, ImmutableList<String> cells) {

  /**
   * Reads a table without its head.
   *
   * @throws IOException if it cannot be read, or a line has another number of columns
   */
  public static List<Row> read(Path file, int columns) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Row row =
          new Row(
              file.getFileName() + ":" + (i + 1),
              ImmutableList.copyOf(lines.get(i).split("\t", -1)));
      if (row.cells.size() != columns) {
        throw row.error(row.cells.size() + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns a cell as it is written; the first column is 0. */
  public String get(int column) {
    return cells.get(column);
  }

  /**
   * Returns what a cell stands for.
   *
   * @throws IOException if it stands for nothing
   */
  public <T> T get(int column, Function<String, Optional<T>> known) throws IOException {
    return known
        .apply(get(column))
        .orElseThrow(() -> error("'" + get(column) + "' is unknown in column " + (column + 1)));
  }

  /**
   * Returns a span given in code points.
   *
   * @throws IOException if these are no numbers, or not in the text
   */
  public Span span(CodePoints points, String start, String end) throws IOException {
    try {
      return new Span(
          points.toUtf16(Integer.parseInt(start)), points.toUtf16(Integer.parseInt(end)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(where + ": no span of the text: " + start + " to " + end, e);
    }
  }

  /** Returns what to throw for a mistake in this line. */
  public IOException error(String problem) {
    return new IOException(where + ": " + problem);
  }
}
