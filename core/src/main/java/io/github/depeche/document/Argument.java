package io.github.depeche.document;

import static java.util.Objects.requireNonNull;

/**
 * A mention that plays a part in an event.
 *
 * @param role the part
 * @param mention a mention of the same document
 */
public record Argument(ArgumentRole role, Mention mention) {

  public Argument {
    requireNonNull(role);
    requireNonNull(mention);
  }
}
