package io.github.depeche.eval.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.eval.Counts;
import io.github.depeche.eval.DocumentScores;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.Slice;
import io.github.depeche.eval.Slice.Dimension;
import io.github.depeche.eval.errors.Confusion;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Shows a report as JSON: {@code documents} (their number), {@code scores} by name, each with
 * {@code p}, {@code r}, {@code f1} (null where undefined), the counts {@code gold}, {@code
 * predicted}, {@code correct}, the interval of F1 from {@code low} to {@code high} and {@code
 * macro}, the mean F1 over documents; then {@code slices} (the same by type, role and realis),
 * {@code confusion} (events by gold and predicted type), {@code perDocument} and what was scored.
 */
public final class JsonReport {

  private final Report report;

  private JsonReport(Report report) {
    this.report = report;
  }

  /** Returns the report, indented. */
  public static String write(Report report) {
    return new JsonReport(report).root().toPrettyString();
  }

  private ObjectNode root() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", report.evaluation().documents().size());
    root.put("gold", report.source().gold());
    root.put("goldHash", report.source().hash());
    report.source().notices().forEach(root.withArrayProperty("notices")::add);
    root.put("predicted", report.source().predicted());
    root.put("samples", report.resampling().samples());
    root.put("seed", report.resampling().seed());
    ObjectNode scores = root.putObject("scores");
    for (Score score : Score.values()) {
      put(scores.putObject(score.label()), Slice.all(score));
    }
    ObjectNode slices = root.putObject("slices");
    for (Slice slice : report.evaluation().totals().keySet()) {
      if (slice.dimension() != Dimension.ALL) {
        String dimension = slice.dimension().name().toLowerCase(Locale.ROOT);
        ObjectNode byScore = slices.withObjectProperty(slice.score().label());
        put(byScore.withObjectProperty(dimension).putObject(slice.value()), slice);
      }
    }
    ObjectNode confusion = root.putObject("confusion");
    Confusion.of(report.evaluation())
        .counts()
        .cellSet()
        .forEach(
            cell ->
                confusion
                    .withObjectProperty(cell.getRowKey())
                    .put(cell.getColumnKey(), cell.getValue()));
    ObjectNode documents = root.putObject("perDocument");
    for (DocumentScores document : report.evaluation().documents()) {
      ObjectNode one = documents.putObject(document.id());
      for (Score score : Score.values()) {
        put(one.putObject(score.label()), document.counts(Slice.all(score)));
      }
    }
    return root;
  }

  private void put(ObjectNode node, Slice slice) {
    put(node, report, slice);
  }

  /** Adds the figures of a slice to a node. */
  static void put(ObjectNode node, Report report, Slice slice) {
    put(node, report.evaluation().total(slice));
    report
        .interval(slice)
        .ifPresentOrElse(
            interval -> node.put("low", interval.low()).put("high", interval.high()),
            () -> node.putNull("low").putNull("high"));
    put(node, "macro", report.evaluation().macro(slice, Counts::f1));
  }

  private static void put(ObjectNode node, Counts counts) {
    put(node, "p", counts.precision());
    put(node, "r", counts.recall());
    put(node, "f1", counts.f1());
    putCount(node, "gold", counts.gold());
    putCount(node, "predicted", counts.predicted());
    putCount(node, "correct", counts.goldHits());
  }

  private static void put(ObjectNode node, String field, OptionalDouble number) {
    if (number.isPresent()) {
      node.put(field, number.getAsDouble());
    } else {
      node.putNull(field);
    }
  }

  private static void putCount(ObjectNode node, String field, double count) {
    if (count == Math.rint(count)) {
      node.put(field, (long) count);
    } else {
      node.put(field, count);
    }
  }
}
