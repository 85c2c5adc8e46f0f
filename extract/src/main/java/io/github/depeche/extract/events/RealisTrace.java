package io.github.depeche.extract.events;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Event;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.rules.Attempt;
import java.util.Map;

/**
 * How an event came to its realis.
 *
 * @param event the rule on its predicate
 * @param steps what each of those that were asked says, in order; the last one counts
 */
public record RealisTrace(Attempt event, Map<Step, Realis> steps) {

  /** Who says whether something took place. */
  public enum Step {
    /** The form of the clause and what governs it. */
    CUES,
    /** The rule, whose words fix it. */
    RULE,
    /** The trained model. */
    JUDGE,
    /** The day that it is told of, where that is after the publication. */
    DATE
  }

  public RealisTrace {
    checkArgument(steps.containsKey(Step.CUES), "the cues are always asked: %s", steps);
    steps = ImmutableMap.copyOf(steps);
  }

  /** Returns the realis that came of it. */
  public Realis realis() {
    return steps.values().stream().reduce((earlier, later) -> later).orElseThrow();
  }

  /** Says whether it is about an event of the document. */
  boolean isOf(Event found) {
    return event.trigger().equals(found.trigger())
        && event.rule().type() == found.type()
        && found.rule().filter(event.rule().id()::equals).isPresent();
  }

  /** Adds the date where only that can have made the event what it is. */
  RealisTrace upTo(Event found) {
    return found.realis() == realis()
        ? this
        : new RealisTrace(
            event,
            ImmutableMap.<Step, Realis>builder()
                .putAll(steps)
                .put(Step.DATE, found.realis())
                .buildOrThrow());
  }
}
