package io.github.depeche.extract.rules;

import io.github.depeche.document.EventType;
import java.util.Optional;

/**
 * The rule of one type that comes nearest to a predicate.
 *
 * @param attempt the rule on the predicate; its roles are filled if it wins, else not yet
 * @param standing how far it came
 * @param failing what the first constraint that does not hold is about; empty if the rule fits
 * @param failures how many do not hold
 */
public record Proposal(Attempt attempt, Standing standing, Optional<String> failing, int failures) {

  /** How far a rule came on a predicate. */
  public enum Standing {
    /** It fits and is preferred to others. */
    WINS,
    /** It fits, and a rule of another type is preferred. */
    FITS,
    /** A constraint of it does not hold. */
    FAILS
  }

  /** Returns the type that the rule is of. */
  public EventType type() {
    return attempt.rule().type();
  }
}
