package io.github.depeche.extract.mentions.names;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A name over whole words of a {@link NameText}.
 *
 * @param from its first word
 * @param to the word after its last
 * @param kind what it names
 */
public record NameSpan(int from, int to, NameKind kind) {

  /**
   * @throws IllegalArgumentException if it covers no word
   */
  public NameSpan {
    checkArgument(from >= 0 && to > from, "no name from word %s to %s", from, to);
    requireNonNull(kind);
  }
}
