package io.github.depeche.extract.events;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives all events of a text that tell of one happening the same id. Two do when their type is the
 * same, nothing that both say of participants, place or time differs, and they share a participant
 * or theme; or when the same noun follows with a definite article ("la réunion", "cette visite").
 * Every statement is a happening of its own.
 */
final class Chains {

  /**
   * An event is compared with so many before it: more than an article has, and a bound to the time
   * that a very long text takes.
   */
  private static final int REACH = 300;

  private static final List<ArgumentRole> PARTICIPANTS =
      List.of(ArgumentRole.ACTOR, ArgumentRole.RECIPIENT, ArgumentRole.THEME);

  private final Analysis analysis;
  private final Coreference coreference;

  Chains(Analysis analysis, Coreference coreference) {
    this.analysis = analysis;
    this.coreference = coreference;
  }

  /** Returns the events with their happenings, in the same order. */
  List<EventDraft> link(List<EventDraft> events) {
    List<EventDraft> linked = new ArrayList<>();
    int happenings = 0;
    for (EventDraft event : events) {
      Optional<String> known = earlier(event, linked);
      String id = known.orElse("H" + (happenings + 1));
      happenings += known.isPresent() ? 0 : 1;
      linked.add(
          new EventDraft(
              event.type(),
              event.trigger(),
              event.realis(),
              event.arguments(),
              event.rule(),
              event.speaker(),
              Optional.of(id)));
    }
    return linked;
  }

  private Optional<String> earlier(EventDraft event, List<EventDraft> before) {
    if (event.type() == EventType.STATE) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      EventDraft other = before.get(i);
      if (other.type() == event.type() && isCompatible(event, other) && isTied(event, other)) {
        return other.happening();
      }
    }
    return Optional.empty();
  }

  private boolean isCompatible(EventDraft event, EventDraft other) {
    boolean denied = event.realis() == Realis.NEGATED;
    if (denied != (other.realis() == Realis.NEGATED)) {
      return false;
    }
    for (ArgumentRole role : ArgumentRole.values()) {
      Set<String> here = things(event, role);
      Set<String> there = things(other, role);
      if (!here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTied(EventDraft event, EventDraft other) {
    boolean bare = PARTICIPANTS.stream().allMatch(role -> things(event, role).isEmpty());
    if (isSameWord(event, other) && isDefinite(event)) {
      return true;
    }
    if (bare) {
      return false;
    }
    long shared =
        PARTICIPANTS.stream()
            .filter(role -> things(event, role).stream().anyMatch(things(other, role)::contains))
            .count();
    long said = PARTICIPANTS.stream().filter(role -> !things(event, role).isEmpty()).count();
    return shared > 0 && (shared > 1 || shared == said || isSameWord(event, other));
  }

  private Set<String> things(EventDraft event, ArgumentRole role) {
    return event.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> thing(argument.filler()))
        .collect(Collectors.toSet());
  }

  /** Returns what tells a thing from others: its value, or the text of its clearest mention. */
  private String thing(Candidate mention) {
    Candidate clearest = coreference.representative(mention);
    if (clearest.form() == MentionForm.PRONOUN) {
      return clearest.span().toString();
    }
    return clearest
        .timex()
        .orElseGet(() -> clearest.span().in(analysis.text()).toLowerCase(Locale.ROOT));
  }

  private boolean isSameWord(EventDraft event, EventDraft other) {
    String text = analysis.text();
    return event.trigger().in(text).equalsIgnoreCase(other.trigger().in(text));
  }

  /** Says whether a definite or demonstrative article stands before the trigger. */
  private boolean isDefinite(EventDraft event) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.span().contains(event.trigger()))
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> token.span().equals(event.trigger()))
                    .flatMap(token -> sentence.children(token, "det").stream()))
        .anyMatch(determiner -> determiner.lemma().equals("le") || determiner.lemma().equals("ce"));
  }
}
