package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * An event as the rules and resolvers have found it, its arguments still candidates.
 *
 * @param type what it is
 * @param trigger the word that says so, in UTF-16 units
 * @param realis whether it took place
 * @param arguments who and what takes part
 * @param rule the id of the rule that found it
 * @param speaker who says so
 * @param happening the same for all that tell of one happening
 */
public record EventDraft(
    EventType type,
    Span trigger,
    Realis realis,
    List<Argument> arguments,
    String rule,
    Optional<Candidate> speaker,
    Optional<String> happening) {

  /** A candidate in a role. */
  public record Argument(ArgumentRole role, Candidate filler) {}

  public EventDraft {
    arguments = ImmutableList.copyOf(arguments);
  }

  /** Returns the same event with another realis. */
  EventDraft withRealis(Realis other) {
    return new EventDraft(type, trigger, other, arguments, rule, speaker, happening);
  }

  /** Returns the same event with a speaker. */
  EventDraft withSpeaker(Candidate other) {
    return new EventDraft(type, trigger, realis, arguments, rule, Optional.of(other), happening);
  }

  /** Returns the same event with what it has in common with others that tell of one happening. */
  EventDraft withHappening(String other) {
    return new EventDraft(type, trigger, realis, arguments, rule, speaker, Optional.of(other));
  }

  /** Returns who acts, the first if there are several. */
  Optional<Candidate> actor() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.ACTOR)
        .map(Argument::filler)
        .findFirst();
  }
}
