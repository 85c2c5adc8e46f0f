package io.github.depeche.eval.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.eval.Counts;
import io.github.depeche.eval.DocumentScores;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.Slice;
import io.github.depeche.eval.Slice.Dimension;
import io.github.depeche.eval.errors.Confusion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the page of {@link HtmlReport} shows, as JSON. */
final class HtmlData {

  private final Report report;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private HtmlData(Report report) {
    this.report = report;
  }

  static ObjectNode of(Report report) {
    HtmlData data = new HtmlData(report);
    data.meta();
    ArrayNode scores = data.root.putArray("scores");
    for (Score score : Score.values()) {
      ObjectNode row = data.row(scores, score.label(), Slice.all(score));
      row.put("meaning", score.meaning()).put("headline", score.isHeadline());
    }
    data.parts();
    data.confusion();
    data.documents();
    int left = new HtmlFindings(data.root).add(report.evaluation().alignments());
    data.root.withObjectProperty("meta").put("left", left);
    return data.root;
  }

  private void meta() {
    ObjectNode meta = root.putObject("meta");
    meta.put("gold", report.source().gold()).put("hash", report.source().hash());
    meta.put("predicted", report.source().predicted());
    meta.put("documents", report.evaluation().documents().size());
    meta.put("events", (int) report.evaluation().total(Score.TRIGGER_ID).gold());
    meta.put("samples", report.resampling().samples()).put("seed", report.resampling().seed());
    ArrayNode notices = meta.putArray("notices");
    report.source().notices().forEach(notices::add);
  }

  private void parts() {
    ArrayNode parts = root.putArray("parts");
    part(parts, Score.TRIGGER_TYPE, Dimension.TYPE);
    part(parts, Score.TRIGGER_REALIS, Dimension.REALIS);
    part(parts, Score.ARGUMENT, Dimension.ROLE);
    part(parts, Score.ARGUMENT, Dimension.TYPE);
    part(parts, Score.ACTOR_CODE, Dimension.ROLE);
    part(parts, Score.MENTION_STRICT, Dimension.TYPE);
  }

  private void part(ArrayNode parts, Score score, Dimension dimension) {
    String name = dimension.name().toLowerCase(Locale.ROOT);
    ObjectNode part = parts.addObject();
    part.put("title", score.label() + " by " + name).put("first", name);
    ArrayNode rows = part.putArray("rows");
    report.evaluation().totals().keySet().stream()
        .filter(slice -> slice.score() == score && slice.dimension() == dimension)
        .forEach(slice -> row(rows, slice.value(), slice));
  }

  private ObjectNode row(ArrayNode rows, String name, Slice slice) {
    ObjectNode row = rows.addObject().put("name", name);
    JsonReport.put(row, report, slice);
    return row;
  }

  private void confusion() {
    Confusion confusion = Confusion.of(report.evaluation());
    ObjectNode node = root.putObject("confusion");
    ArrayNode columns = node.putArray("columns");
    confusion.columns().forEach(columns::add);
    ArrayNode rows = node.putArray("rows");
    ArrayNode counts = node.putArray("counts");
    for (String row : confusion.rows()) {
      rows.add(row);
      ArrayNode cells = counts.addArray();
      confusion.columns().forEach(column -> cells.add(confusion.count(row, column)));
    }
  }

  private void documents() {
    List<Score> headline = Arrays.stream(Score.values()).filter(Score::isHeadline).toList();
    ObjectNode node = root.putObject("perDocument");
    ArrayNode names = node.putArray("scores");
    headline.forEach(score -> names.add(score.label()));
    ArrayNode rows = node.putArray("rows");
    for (DocumentScores document : report.evaluation().documents()) {
      ObjectNode row = rows.addObject().put("id", document.id());
      row.put("events", (int) document.counts(Slice.all(Score.TRIGGER_ID)).gold());
      ArrayNode cells = row.putArray("f1");
      for (Score score : headline) {
        Counts counts = document.counts(Slice.all(score));
        counts.f1().ifPresentOrElse(cells::add, cells::addNull);
      }
    }
  }
}
