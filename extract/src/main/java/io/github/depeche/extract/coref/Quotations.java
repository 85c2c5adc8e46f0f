package io.github.depeche.extract.coref;

import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a text is between quotation marks. A mark that is not closed before the paragraph ends
 * counts for nothing. Immutable.
 */
public final class Quotations {

  private final List<Span> spans = new ArrayList<>();

  public Quotations(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"';
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        open = -1;
      } else if (open < 0 && (c == '«' || c == '“' || straight)) {
        open = i;
      } else if (open >= 0 && (c == '»' || c == '”' || straight)) {
        spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
  }

  /** Returns whether the place at {@code offset}, in UTF-16 units, is in a quotation. */
  public boolean contains(int offset) {
    return at(offset).isPresent();
  }

  /** Returns the quotation, with its marks, in which {@code offset} is, in UTF-16 units. */
  public Optional<Span> at(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
