package io.github.depeche.server.inception;

import io.github.depeche.document.Span;

/**
 * What an annotator is offered.
 *
 * @param span where, in UTF-16 units
 * @param label the value of the layer's feature
 * @param reason why, for the annotator
 */
record Suggestion(Span span, String label, String reason) {

  /** Returns the same elsewhere. */
  Suggestion at(Span other) {
    return new Suggestion(other, label, reason);
  }
}
