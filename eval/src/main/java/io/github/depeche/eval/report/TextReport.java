package io.github.depeche.eval.report;

import io.github.depeche.eval.Counts;
import io.github.depeche.eval.DocumentScores;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Interval;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.Slice;
import io.github.depeche.eval.Slice.Dimension;
import io.github.depeche.eval.errors.Confusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a report as tables for a terminal of 100 columns. */
public final class TextReport {

  private static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-26s%8s%8s%8s   %-15s%7s%7s%11s%8s",
          "",
          "P",
          "R",
          "F1",
          "95% interval",
          "right",
          "gold",
          "predicted",
          "macro");

  private static final int MOST_CONFUSED = 10;

  private final Report report;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Report report) {
    this.report = report;
  }

  /** Returns the scores over all types. */
  public static String overall(Report report) {
    TextReport text = new TextReport(report);
    text.head();
    text.table("score", List.of(Score.values()).stream().map(Slice::all).toList());
    return text.out.toString();
  }

  /** Returns the scores over all, and by type, role and realis. */
  public static String full(Report report) {
    TextReport text = new TextReport(report);
    text.out.append(overall(report));
    text.by(Score.TRIGGER_TYPE, Dimension.TYPE);
    text.by(Score.TRIGGER_REALIS, Dimension.REALIS);
    text.by(Score.ARGUMENT, Dimension.ROLE);
    text.by(Score.ARGUMENT, Dimension.TYPE);
    text.by(Score.ACTOR_CODE, Dimension.ROLE);
    text.by(Score.MENTION_STRICT, Dimension.TYPE);
    text.confusion();
    return text.out.toString();
  }

  /** Returns one line per document: its F1 by the main scores. */
  public static String perDocument(Evaluation evaluation) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-34s", "document"));
    List<Score> headline = List.of(Score.values()).stream().filter(Score::isHeadline).toList();
    headline.forEach(score -> out.append(String.format(Locale.ROOT, "%16s", score.label())));
    for (DocumentScores document : evaluation.documents()) {
      out.append(String.format(Locale.ROOT, "\n%-34s", document.id()));
      for (Score score : headline) {
        out.append(
            String.format(
                Locale.ROOT, "%16s", Figures.number(document.counts(Slice.all(score)).f1())));
      }
    }
    return out.append('\n').toString();
  }

  private void head() {
    Evaluation evaluation = report.evaluation();
    int goldEvents = (int) evaluation.total(Score.TRIGGER_ID).gold();
    out.append("gold       ").append(report.source().gold()).append(": ");
    out.append(evaluation.documents().size())
        .append(" documents, ")
        .append(goldEvents)
        .append(" events\n");
    out.append("gold hash  ").append(report.source().hash()).append('\n');
    report
        .source()
        .notices()
        .forEach(notice -> out.append("           ").append(notice).append('\n'));
    out.append("predicted  ").append(report.source().predicted()).append('\n');
    out.append("intervals  ").append(report.resampling().samples());
    out.append(" bootstrap samples of documents, seed ")
        .append(report.resampling().seed())
        .append("\n\n");
  }

  private record Confused(String gold, String predicted, int count) {}

  private void confusion() {
    List<Confused> taken = new ArrayList<>();
    Confusion.of(report.evaluation())
        .counts()
        .rowMap()
        .forEach(
            (gold, row) ->
                row.forEach((predicted, count) -> taken.add(new Confused(gold, predicted, count))));
    taken.removeIf(
        pair ->
            pair.gold().equals(Confusion.SPURIOUS)
                || pair.predicted().equals(Confusion.MISSED)
                || pair.gold().equals(pair.predicted()));
    taken.sort(Comparator.comparing(Confused::count).reversed());
    if (!taken.isEmpty()) {
      out.append("\nmost confused types (gold → predicted)\n");
      taken.stream()
          .limit(MOST_CONFUSED)
          .forEach(
              pair ->
                  out.append(
                      String.format(
                          Locale.ROOT,
                          "%6d  %s → %s\n",
                          pair.count(),
                          pair.gold(),
                          pair.predicted())));
    }
  }

  private void by(Score score, Dimension dimension) {
    List<Slice> slices =
        report.evaluation().totals().keySet().stream()
            .filter(slice -> slice.score() == score && slice.dimension() == dimension)
            .toList();
    out.append('\n');
    table(score.label() + " by " + dimension.name().toLowerCase(Locale.ROOT), slices);
  }

  private void table(String title, List<Slice> slices) {
    out.append(title)
        .append(HEADER.substring(Math.min(title.length(), HEADER.length())))
        .append('\n');
    for (Slice slice : slices) {
      Counts counts = report.evaluation().total(slice);
      String name = slice.dimension() == Dimension.ALL ? slice.score().label() : slice.value();
      Optional<Interval> interval = report.interval(slice);
      out.append(
          String.format(
              Locale.ROOT,
              "%-26s%8s%8s%8s   %-15s%7s%7s%11s%8s\n",
              name,
              Figures.number(counts.precision()),
              Figures.number(counts.recall()),
              Figures.number(counts.f1()),
              interval.map(TextReport::number).orElse(""),
              count(counts.goldHits()),
              count(counts.gold()),
              count(counts.predicted()),
              Figures.number(report.evaluation().macro(slice, Counts::f1))));
    }
  }

  private static String number(Interval interval) {
    return String.format(Locale.ROOT, "%.3f–%.3f", interval.low(), interval.high());
  }

  private static String count(double count) {
    return count == Math.rint(count)
        ? Long.toString((long) count)
        : String.format(Locale.ROOT, "%.1f", count);
  }
}
