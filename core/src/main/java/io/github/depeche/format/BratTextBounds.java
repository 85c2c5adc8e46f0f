package io.github.depeche.format;

import com.google.common.base.CharMatcher;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Span;
import io.github.depeche.format.BratLine.TextBound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ties the T lines of a brat file to the text: which are mentions, which triggers, and where they
 * stand.
 */
final class BratTextBounds {

  /** A T line whose span is in the text, in UTF-16 units. */
  record Placed(TextBound line, Span span) {}

  private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\r\t");

  private final Map<String, Placed> mentions = new LinkedHashMap<>();
  private final Map<String, Placed> triggers = new LinkedHashMap<>();

  private BratTextBounds() {}

  static BratTextBounds of(List<BratLine> lines, String text, ProblemLog log) {
    BratTextBounds bounds = new BratTextBounds();
    CodePoints points = CodePoints.of(text);
    for (TextBound line : select(lines, TextBound.class)) {
      if (line.start() >= line.end() || line.end() > points.length()) {
        log.error(
            line.line(),
            line.id()
                + " has offsets "
                + line.start()
                + " to "
                + line.end()
                + " in a text of "
                + points.length()
                + " code points",
            "give start < end <= length, in code points, end exclusive");
        continue;
      }
      Span span = new Span(points.toUtf16(line.start()), points.toUtf16(line.end()));
      String covered = oneLine(span.in(text));
      if (!covered.equals(line.text())) {
        log.error(
            line.line(),
            line.id() + " says '" + line.text() + "' but the text there is '" + covered + "'",
            "correct the offsets (code points, end exclusive) or the text; the offsets were taken");
      }
      bounds.put(line, span, log);
    }
    return bounds;
  }

  private void put(TextBound line, Span span, ProblemLog log) {
    if (MentionType.ofLabel(line.label()).isPresent()) {
      mentions.put(line.id(), new Placed(line, span));
    } else if (EventType.ofLabel(line.label()).isPresent()) {
      triggers.put(line.id(), new Placed(line, span));
    } else {
      log.error(
          line.line(),
          line.id() + " has the unknown type '" + line.label() + "'",
          "use a mention type or event type of the guidelines, in their spelling");
    }
  }

  /** Returns the mentions by id, in file order. */
  Map<String, Placed> mentions() {
    return mentions;
  }

  /** Returns the triggers by id, in file order. */
  Map<String, Placed> triggers() {
    return triggers;
  }

  /** Returns the text as brat writes it in its last column: on one line. */
  static String oneLine(String text) {
    return LINE_BREAK.replaceFrom(text, ' ');
  }

  static <T extends BratLine> List<T> select(List<BratLine> lines, Class<T> kind) {
    List<T> selected = new ArrayList<>();
    lines.stream().filter(kind::isInstance).map(kind::cast).forEach(selected::add);
    return selected;
  }
}
