package io.github.depeche.eval.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.Comparison;
import io.github.depeche.eval.Comparison.Difference;
import io.github.depeche.eval.Resampling;
import io.github.depeche.eval.Score;
import io.github.depeche.eval.Slice;
import io.github.depeche.eval.Slice.Dimension;
import io.github.depeche.eval.errors.ErrorListing;
import io.github.depeche.eval.errors.Finding;
import io.github.depeche.eval.errors.SystemDifferences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Shows a comparison as text. */
public final class ComparisonReport {

  private ComparisonReport() {}

  /** Returns a table of the differences by score, and by type of {@code trigger.type}. */
  public static String table(Comparison comparison, Resampling resampling) {
    StringBuilder out = new StringBuilder();
    out.append(
        "F1 of A and B, B - A with its 95% interval, and p: paired bootstrap of documents, two-sided, ");
    out.append(resampling.samples())
        .append(" samples, seed ")
        .append(resampling.seed())
        .append("\n\n");
    rows(comparison, "score", Dimension.ALL, List.of(Score.values()), out);
    out.append('\n');
    rows(comparison, "trigger.type by type", Dimension.TYPE, List.of(Score.TRIGGER_TYPE), out);
    return out.toString();
  }

  private static void rows(
      Comparison comparison,
      String title,
      Dimension dimension,
      List<Score> scores,
      StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-24s%8s%8s%9s   %-17s%8s\n",
            title,
            "A",
            "B",
            "B - A",
            "95% interval",
            "p"));
    comparison
        .differences()
        .forEach(
            (slice, difference) -> {
              if (slice.dimension() == dimension && scores.contains(slice.score())) {
                out.append(
                    row(
                        dimension == Dimension.ALL ? slice.score().label() : slice.value(),
                        difference));
              }
            });
  }

  private static String row(String name, Difference difference) {
    String change =
        difference
            .change()
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "%+9.3f   %+.3f to %+.3f%8.4f",
                        one.difference(),
                        one.interval().low(),
                        one.interval().high(),
                        one.p()))
            .orElse("   undef.");
    return String.format(
        Locale.ROOT,
        "%-24s%8s%8s%s\n",
        name,
        Figures.number(difference.a()),
        Figures.number(difference.b()),
        change);
  }

  /** Returns what each system got by {@code score} that the other did not, each in its sentence. */
  public static String differences(Comparison comparison, Score score) {
    SystemDifferences differences = SystemDifferences.of(comparison, score);
    StringBuilder out = new StringBuilder();
    list("Found only by A", differences.onlyA(), comparison.a().alignments(), out);
    list("Found only by B", differences.onlyB(), comparison.b().alignments(), out);
    list("Wrong only in A", differences.spuriousOnlyA(), comparison.a().alignments(), out);
    list("Wrong only in B", differences.spuriousOnlyB(), comparison.b().alignments(), out);
    return out.toString();
  }

  private static void list(
      String title, List<Finding> findings, List<Alignment> alignments, StringBuilder out) {
    Map<String, Alignment> byId =
        alignments.stream()
            .collect(Collectors.toMap(alignment -> alignment.gold().id(), alignment -> alignment));
    out.append(title).append(": ").append(findings.size()).append("\n\n");
    findings.forEach(
        finding ->
            out.append(
                    ErrorListing.render(
                        finding, Objects.requireNonNull(byId.get(finding.document()))))
                .append('\n'));
  }

  /**
   * Returns the differences as JSON: by score {@code a} and {@code b} (null where undefined) and,
   * if both are defined, {@code difference}, its interval from {@code low} to {@code high}, and
   * {@code p}.
   */
  public static String json(Comparison comparison) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", comparison.a().documents().size());
    ObjectNode scores = root.putObject("scores");
    for (Score score : Score.values()) {
      Difference difference = comparison.differences().get(Slice.all(score));
      if (difference != null) {
        put(scores.putObject(score.label()), difference);
      }
    }
    return root.toPrettyString();
  }

  private static void put(ObjectNode node, Difference difference) {
    difference.a().ifPresentOrElse(a -> node.put("a", a), () -> node.putNull("a"));
    difference.b().ifPresentOrElse(b -> node.put("b", b), () -> node.putNull("b"));
    difference
        .change()
        .ifPresent(
            change -> {
              node.put("difference", change.difference()).put("p", change.p());
              node.put("low", change.interval().low()).put("high", change.interval().high());
            });
  }
}
