package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * An event and what is compared of it.
   *
   * @param things by role: what tells its fillers from others
   * @param word its trigger in small letters
   * @param definite whether a definite or demonstrative article stands before the trigger
   */
  private record Telling(
      EventDraft event,
      ImmutableSetMultimap<ArgumentRole, String> things,
      String word,
      boolean definite) {

    boolean isNegated() {
      return event.realis() == Realis.NEGATED;
    }
  }

  /** Returns the events with their happenings, in the same order. */
  List<EventDraft> link(List<EventDraft> events) {
    List<Telling> before = new ArrayList<>();
    int happenings = 0;
    for (EventDraft event : events) {
      Telling telling = telling(event);
      Optional<String> known = earlier(telling, before);
      String id = known.orElse("H" + (happenings + 1));
      happenings += known.isPresent() ? 0 : 1;
      EventDraft linked =
          new EventDraft(
              event.type(),
              event.trigger(),
              event.realis(),
              event.arguments(),
              event.rule(),
              event.speaker(),
              Optional.of(id));
      before.add(new Telling(linked, telling.things(), telling.word(), telling.definite()));
    }
    return before.stream().map(Telling::event).toList();
  }

  private Telling telling(EventDraft event) {
    ImmutableSetMultimap.Builder<ArgumentRole, String> things = ImmutableSetMultimap.builder();
    event.arguments().forEach(filled -> things.put(filled.role(), thing(filled.filler())));
    String word = event.trigger().in(analysis.text()).toLowerCase(Locale.ROOT);
    return new Telling(event, things.build(), word, isDefinite(event));
  }

  private static Optional<String> earlier(Telling event, List<Telling> before) {
    if (event.event().type() == EventType.STATE) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
      Telling other = before.get(i);
      if (other.event().type() == event.event().type()
          && isCompatible(event, other)
          && isTied(event, other)) {
        return other.event().happening();
      }
    }
    return Optional.empty();
  }

  private static boolean isCompatible(Telling event, Telling other) {
    return event.isNegated() == other.isNegated()
        && event.things().keySet().stream()
            .noneMatch(role -> other.things().containsKey(role) && !isShared(event, other, role));
  }

  private static boolean isShared(Telling event, Telling other, ArgumentRole role) {
    return !Collections.disjoint(event.things().get(role), other.things().get(role));
  }

  private static boolean isTied(Telling event, Telling other) {
    boolean sameWord = event.word().equals(other.word());
    if (sameWord && event.definite()) {
      return true;
    }
    long shared = PARTICIPANTS.stream().filter(role -> isShared(event, other, role)).count();
    long said = PARTICIPANTS.stream().filter(event.things()::containsKey).count();
    return shared > 0 && (shared > 1 || shared == said || sameWord);
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

  /** Says whether a definite or demonstrative article stands before the trigger. */
  private boolean isDefinite(EventDraft event) {
    return analysis.sentenceAt(event.trigger()).stream()
        .flatMap(
            sentence ->
                sentence.tokensIn(event.trigger().start(), event.trigger().end()).stream()
                    .filter(token -> token.span().equals(event.trigger()))
                    .flatMap(token -> sentence.children(token, "det").stream()))
        .anyMatch(determiner -> determiner.lemma().equals("le") || determiner.lemma().equals("ce"));
  }
}
