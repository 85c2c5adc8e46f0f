package io.github.depeche.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A particular happening: what, who, to whom, where, when, and whether it took place.
 *
 * @param id unique within its document, such as {@code E1}
 * @param type what it is
 * @param trigger the word that says most plainly which event it is, in UTF-16 units
 * @param triggerText the text that the trigger covers
 * @param realis whether it took place
 * @param arguments who and what takes part, in text order within a role
 * @param rule the id of the rule that found it; empty for an event marked by hand
 * @param speaker the mention of who says so, where the text attributes the event to somebody
 * @param happening the same for all events of a document that tell of one happening; empty when not
 *     resolved
 */
public record Event(
    String id,
    EventType type,
    Span trigger,
    String triggerText,
    Realis realis,
    List<Argument> arguments,
    Optional<String> rule,
    Optional<Mention> speaker,
    Optional<String> happening) {

  /**
   * @throws IllegalArgumentException if {@code id} is empty or {@code triggerText} is not as long
   *     as {@code trigger}
   */
  public Event {
    checkArgument(!id.isEmpty(), "an event needs an id");
    requireNonNull(type);
    checkArgument(
        triggerText.length() == trigger.length(),
        "%s: text '%s' does not fill %s",
        id,
        triggerText,
        trigger);
    requireNonNull(realis);
    arguments = ImmutableList.copyOf(arguments);
    requireNonNull(rule);
    requireNonNull(speaker);
    requireNonNull(happening);
  }

  /**
   * Returns an event as a human annotator marks it in {@code article}: no rule, speaker or
   * happening.
   */
  public static Event marked(
      String id,
      EventType type,
      Span trigger,
      String article,
      Realis realis,
      List<Argument> arguments) {
    return new Event(
        id,
        type,
        trigger,
        trigger.in(article),
        realis,
        arguments,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the mentions that play {@code role}, in text order; empty if none. */
  public Stream<Mention> mentions(ArgumentRole role) {
    return arguments.stream().filter(argument -> argument.role() == role).map(Argument::mention);
  }

  /** Returns the event on one line: {@code E1 Agree-Sign Actual "signé" Actor=Ils[VNM,BLR]}. */
  @Override
  public String toString() {
    String roles =
        arguments.stream()
            .map(argument -> " " + argument.role().label() + "=" + argument.mention())
            .collect(Collectors.joining());
    return id + " " + type.label() + " " + realis.label() + " \"" + triggerText + "\"" + roles;
  }
}
