package io.github.depeche.extract.gazetteer;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;

/**
 * All that the gazetteer that comes with the library knows in a text, read once for every stage
 * that asks. Immutable.
 */
public final class GazetteerReading {

  private final ImmutableList<GazetteerMatch> matches;

  private GazetteerReading(ImmutableList<GazetteerMatch> matches) {
    this.matches = matches;
  }

  /** Reads a text. */
  public static GazetteerReading of(String text) {
    return new GazetteerReading(Gazetteer.standard().matches(text));
  }

  /** Returns all matches in text order, without overlaps. */
  public ImmutableList<GazetteerMatch> matches() {
    return matches;
  }

  /** Returns those wholly within a part of the text, in UTF-16 units, in text order. */
  public ImmutableList<GazetteerMatch> within(Span part) {
    int low = 0;
    int high = matches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (matches.get(middle).span().start() < part.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < matches.size() && matches.get(end).span().end() <= part.end()) {
      end++;
    }
    return matches.subList(low, end);
  }
}
