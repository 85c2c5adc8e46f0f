package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import java.util.Collections;
import java.util.Optional;

/**
 * An event and what is compared of it to see whether it tells of the same happening as another.
 *
 * @param event as it was found
 * @param at its place among the events of the text
 * @param sentence which one it is in
 * @param trigger its word there; empty if several are
 * @param things by role: what tells its fillers from others
 * @param word its trigger in small letters
 */
record Telling(
    EventDraft event,
    int at,
    Sentence sentence,
    Optional<Token> trigger,
    ImmutableSetMultimap<ArgumentRole, String> things,
    String word) {

  EventType type() {
    return event.type();
  }

  boolean isNegated() {
    return event.realis() == Realis.NEGATED;
  }

  /** Says whether both have something of a role, and something is the same. */
  boolean shares(Telling other, ArgumentRole role) {
    return !Collections.disjoint(things.get(role), other.things.get(role));
  }

  /** Says whether both have something of a role, and nothing is the same. */
  boolean differs(Telling other, ArgumentRole role) {
    return things.containsKey(role) && other.things.containsKey(role) && !shares(other, role);
  }

  /** Returns the lemma of the determiner before the trigger, empty if there is none. */
  String determiner() {
    return trigger.stream()
        .flatMap(token -> sentence.children(token, "det").stream())
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /** Says whether a definite or demonstrative article stands before the trigger. */
  boolean isDefinite() {
    String determiner = determiner();
    return determiner.equals("le") || determiner.equals("ce");
  }
}
