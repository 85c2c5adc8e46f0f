package io.github.depeche.extract.gazetteer;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place in a text where a known name or adjective stands.
 *
 * @param span where, in UTF-16 units
 * @param entries its meanings, at least one, the preferred first
 */
public record GazetteerMatch(Span span, List<GazetteerEntry> entries) {

  /**
   * @throws IllegalArgumentException if {@code entries} is empty
   */
  public GazetteerMatch {
    entries = ImmutableList.copyOf(entries);
    checkArgument(!entries.isEmpty(), "a match at %s without a meaning", span);
  }

  /** Returns the preferred meaning. */
  public GazetteerEntry first() {
    return entries.get(0);
  }

  /** Returns the preferred meaning of that kind, if there is one. */
  public Optional<GazetteerEntry> as(GazetteerKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
  }

  /** Returns the match with its meanings of that kind only, if there are any. */
  public Optional<GazetteerMatch> only(GazetteerKind kind) {
    List<GazetteerEntry> left = entries.stream().filter(entry -> entry.kind() == kind).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(new GazetteerMatch(span, left));
  }
}
