package io.github.depeche.eval.errors;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts marks around spans of a text. Spans may nest or cross; those that reach beyond the part
 * shown are cut.
 */
public final class MarkedText {

  /** What to insert at a place; marks at one place close before they open. */
  private record Insertion(int at, boolean opens, int order, String mark) {}

  private final List<Insertion> insertions = new ArrayList<>();
  private final String text;
  private final Span part;

  /**
   * @param text the whole text
   * @param part what of it is shown
   */
  public MarkedText(String text, Span part) {
    this.text = text;
    this.part = part;
  }

  /** Puts {@code open} and {@code close} around {@code span}. */
  public MarkedText mark(Span span, String open, String close) {
    if (span.overlaps(part)) {
      int order = insertions.size();
      insertions.add(new Insertion(Math.max(span.start(), part.start()), true, order, open));
      insertions.add(new Insertion(Math.min(span.end(), part.end()), false, -order, close));
    }
    return this;
  }

  /** Returns the part with its marks, line breaks shown as spaces. */
  @Override
  public String toString() {
    insertions.sort(
        Comparator.comparingInt(Insertion::at)
            .thenComparing(Insertion::opens)
            .thenComparing(Insertion::order));
    StringBuilder out = new StringBuilder();
    int at = part.start();
    for (Insertion insertion : insertions) {
      out.append(text, at, insertion.at()).append(insertion.mark());
      at = insertion.at();
    }
    return out.append(text, at, part.end()).toString().replace('\n', ' ').replace('\r', ' ');
  }
}
