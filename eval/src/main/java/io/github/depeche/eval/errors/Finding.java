package io.github.depeche.eval.errors;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.depeche.document.Event;
import io.github.depeche.document.Span;
import java.util.Optional;

/**
 * A gold item, a predicted item, or one of each that belong together.
 *
 * @param document the document's id
 * @param subject what it is about
 * @param kind whether it is right, or in what way wrong
 * @param gold what gold has
 * @param predicted what was predicted
 */
public record Finding(
    String document, Subject subject, Kind kind, Optional<Side> gold, Optional<Side> predicted) {

  /**
   * @throws IllegalArgumentException if neither side is there
   */
  public Finding {
    checkArgument(gold.isPresent() || predicted.isPresent(), "a finding needs a side");
  }

  static Finding of(String document, Subject subject, Kind kind, Side gold, Side predicted) {
    return new Finding(document, subject, kind, Optional.of(gold), Optional.of(predicted));
  }

  static Finding missed(String document, Subject subject, Side gold) {
    return new Finding(document, subject, Kind.MISSED, Optional.of(gold), Optional.empty());
  }

  static Finding spurious(String document, Subject subject, Side predicted) {
    return new Finding(document, subject, Kind.SPURIOUS, Optional.empty(), Optional.of(predicted));
  }

  /** Returns where it stands: in gold if it is there, else in the prediction. */
  public Span span() {
    return gold.or(() -> predicted).orElseThrow().span();
  }

  /** Returns the id of the rule that found the predicted event, if there is one. */
  public Optional<String> rule() {
    return predicted.flatMap(Side::event).flatMap(Event::rule);
  }
}
