package io.github.depeche.eval.errors;

import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import io.github.depeche.eval.Alignment;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the errors of a score as plain text, each in its sentence: {@code [gold]}, {@code
 * {predicted}}, and {@code <trigger>} of the event to which an argument or code belongs.
 */
public final class ErrorListing {

  private ErrorListing() {}

  /**
   * Returns the errors that lower a score, by kind, label and document.
   *
   * @param label only those with this type, role, code or value on either side, or part of an event
   *     of this type
   */
  public static List<String> list(Evaluation evaluation, Score score, Optional<String> label) {
    record Entry(Finding finding, Alignment alignment) {}
    List<Entry> entries = new ArrayList<>();
    for (Alignment alignment : evaluation.alignments()) {
      ErrorFinder.find(alignment).stream()
          .filter(
              finding ->
                  lowers(finding, score)
                      && label.map(wanted -> concerns(finding, wanted)).orElse(true))
          .forEach(finding -> entries.add(new Entry(finding, alignment)));
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.finding().kind())
            .thenComparing(entry -> sortLabel(entry.finding()))
            .thenComparing(entry -> entry.finding().document())
            .thenComparing(entry -> entry.finding().span()));
    return entries.stream().map(entry -> render(entry.finding(), entry.alignment())).toList();
  }

  /** Returns whether a finding is an error in the eyes of a score. */
  public static boolean lowers(Finding finding, Score score) {
    if (finding.subject() != Subject.of(score)) {
      return false;
    }
    return switch (finding.kind()) {
      case RIGHT -> false;
      case MISSED, SPURIOUS, WRONG_ROLE, WRONG_VALUE -> true;
      case WRONG_TYPE ->
          score != Score.TRIGGER_ID && (score != Score.TRIGGER_FAMILY || !sameFamily(finding));
      case WRONG_REALIS -> score == Score.TRIGGER_REALIS;
      case WRONG_SPAN -> score == Score.MENTION_STRICT || score == Score.ARGUMENT_STRICT;
    };
  }

  private static boolean sameFamily(Finding finding) {
    return family(finding.gold()).equals(family(finding.predicted()));
  }

  private static Optional<String> family(Optional<Side> side) {
    return side.flatMap(Side::event).map(event -> event.type().family());
  }

  private static boolean concerns(Finding finding, String wanted) {
    return concerns(finding.gold(), wanted) || concerns(finding.predicted(), wanted);
  }

  private static boolean concerns(Optional<Side> side, String wanted) {
    return side.isPresent()
        && (side.get().label().equals(wanted)
            || side.get().label().startsWith(wanted + " ")
            || side.get().label().endsWith(" " + wanted)
            || side.get().event().map(event -> event.type().label().equals(wanted)).orElse(false));
  }

  private static String sortLabel(Finding finding) {
    return finding.gold().or(finding::predicted).orElseThrow().label();
  }

  /** Returns a finding in its sentence, on several lines. */
  public static String render(Finding finding, Alignment alignment) {
    String text = alignment.gold().text();
    boolean sameText = text.equals(alignment.predicted().text());
    Span sentence = Sentences.around(text, clip(finding.span(), text));
    MarkedText marked = new MarkedText(text, sentence);
    if (finding.subject() == Subject.ARGUMENT || finding.subject() == Subject.CODE) {
      trigger(finding.gold().or(() -> sameText ? finding.predicted() : Optional.empty()))
          .ifPresent(span -> marked.mark(span, "<", ">"));
    }
    finding.gold().ifPresent(side -> marked.mark(side.span(), "[", "]"));
    if (sameText) {
      finding.predicted().ifPresent(side -> marked.mark(side.span(), "{", "}"));
    }
    String labels =
        finding.gold().map(Side::label).orElse("")
            + (finding.gold().isPresent() && finding.predicted().isPresent() ? " → " : "")
            + finding.predicted().map(Side::label).orElse("");
    int offset =
        CodePoints.of(alignment.gold().text()).fromUtf16(clip(finding.span(), text).start());
    StringBuilder out = new StringBuilder();
    out.append(finding.kind().label().toUpperCase(Locale.ROOT)).append("  ").append(labels);
    out.append("  ").append(finding.document()).append(" @").append(offset).append('\n');
    out.append("    ").append(marked).append('\n');
    finding
        .gold()
        .ifPresent(side -> out.append("  gold       ").append(side.description()).append('\n'));
    finding
        .predicted()
        .ifPresent(
            side ->
                out.append("  predicted  ")
                    .append(side.description())
                    .append(rule(finding))
                    .append('\n'));
    return out.toString();
  }

  private static String rule(Finding finding) {
    return finding.rule().map(rule -> "  rule=" + rule).orElse("");
  }

  private static Optional<Span> trigger(Optional<Side> side) {
    return side.flatMap(Side::event).map(Event::trigger);
  }

  /** Keeps a span of a predicted document whose text is longer than gold's inside the latter. */
  private static Span clip(Span span, String text) {
    int end = Math.min(span.end(), text.length());
    return new Span(Math.min(span.start(), Math.max(0, end - 1)), Math.max(1, end));
  }
}
