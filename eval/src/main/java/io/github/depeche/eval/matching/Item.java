package io.github.depeche.eval.matching;

import io.github.depeche.document.Span;

/**
 * Something to be paired: only items with equal labels and overlapping spans are.
 *
 * @param label what must be the same, such as a type
 * @param span what must overlap
 */
public record Item(Object label, Span span) {}
