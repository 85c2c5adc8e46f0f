package io.github.depeche.eval.errors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import io.github.depeche.document.EventType;
import io.github.depeche.eval.Evaluation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which event types are taken for which.
 *
 * @param counts events by gold type (row) and predicted type (column); {@link #SPURIOUS} is the row
 *     of events that gold does not have, {@link #MISSED} the column of those that were not
 *     predicted
 */
public record Confusion(ImmutableTable<String, String, Integer> counts) {

  /** The column of gold events that were not predicted. */
  public static final String MISSED = "missed";

  /** The row of predicted events that gold does not have. */
  public static final String SPURIOUS = "spurious";

  private static final ImmutableList<String> ORDER =
      Arrays.stream(EventType.values())
          .map(EventType::label)
          .collect(ImmutableList.toImmutableList());

  /**
   * Returns the matrix of an evaluation: events are paired by type first, then, of the rest, those
   * that overlap.
   */
  public static Confusion of(Evaluation evaluation) {
    Table<String, String, Integer> counts = TreeBasedTable.create(inOrder(), inOrder());
    evaluation.alignments().stream()
        .flatMap(alignment -> ErrorFinder.find(alignment).stream())
        .filter(finding -> finding.subject() == Subject.EVENT)
        .forEach(
            finding -> {
              String row = type(finding.gold()).orElse(SPURIOUS);
              String column = type(finding.predicted()).orElse(MISSED);
              Integer before = counts.get(row, column);
              counts.put(row, column, before == null ? 1 : before + 1);
            });
    return new Confusion(ImmutableTable.copyOf(counts));
  }

  /** Returns the types of gold in the order of the ontology, then {@link #SPURIOUS}. */
  public List<String> rows() {
    return counts.rowKeySet().stream().sorted(inOrder()).toList();
  }

  /** Returns the types predicted in the order of the ontology, then {@link #MISSED}. */
  public List<String> columns() {
    return counts.columnKeySet().stream().sorted(inOrder()).toList();
  }

  /** Returns how many events of {@code row} were taken for {@code column}. */
  public int count(String row, String column) {
    Integer count = counts.get(row, column);
    return count == null ? 0 : count;
  }

  private static Optional<String> type(Optional<Side> side) {
    return side.flatMap(Side::event).map(event -> event.type().label());
  }

  private static Comparator<String> inOrder() {
    return Comparator.comparingInt(
        (String type) -> Math.floorMod(ORDER.indexOf(type), Integer.MAX_VALUE));
  }
}
