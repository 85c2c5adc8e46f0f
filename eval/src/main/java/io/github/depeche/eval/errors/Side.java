package io.github.depeche.eval.errors;

import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import java.util.Optional;

/**
 * One side of a finding: what gold has, or what was predicted.
 *
 * @param span where it stands, in UTF-16 units of its document
 * @param label its type, role, code or value, such as {@code Agree-Sign}
 * @param event the event that it is or belongs to
 * @param description all of it on one line
 */
public record Side(Span span, String label, Optional<Event> event, String description) {}
