package io.github.depeche.extract.events;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.judge.ChainJudge;
import io.github.depeche.extract.judge.ChainProposal;
import io.github.depeche.extract.mentions.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Gives all events of a text that tell of one happening the same id. Which do, a judge says.
 * Without one two do when their type is the same, nothing that both say of participants, place or
 * time differs, and they share a participant or theme; or when the same noun follows with a
 * definite article ("la réunion", "cette visite"). Every statement is a happening of its own, and
 * nothing that did not happen goes with what did.
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
  private final Optional<ChainJudge> judge;

  Chains(Analysis analysis, Coreference coreference, Optional<ChainJudge> judge) {
    this.analysis = analysis;
    this.coreference = coreference;
    this.judge = judge;
  }

  /** Returns the events with their happenings, in the same order. */
  List<EventDraft> link(List<EventDraft> events) {
    List<Telling> tellings = tellings(events);
    Multiset<EventType> types = types(events);
    String[] happenings = new String[events.size()];
    int count = 0;
    for (int i = 0; i < happenings.length; i++) {
      OptionalInt known = earlier(tellings, i, types);
      happenings[i] = known.isPresent() ? happenings[known.getAsInt()] : "H" + ++count;
    }
    return tellings.stream()
        .map(telling -> telling.event().withHappening(happenings[telling.at()]))
        .toList();
  }

  /** Gives all pairs of events that may tell of one happening to {@code to}. */
  void propose(List<EventDraft> events, Consumer<ChainProposal> to) {
    List<Telling> tellings = tellings(events);
    Multiset<EventType> types = types(events);
    for (int i = 0; i < tellings.size(); i++) {
      int all = types.count(tellings.get(i).type());
      List<Telling> before = before(tellings, i);
      for (int j = 0; j < before.size(); j++) {
        to.accept(ChainClues.of(before.get(j), tellings.get(i), j, all));
      }
    }
  }

  /** Returns the place of the event before that tells of the same happening. */
  private OptionalInt earlier(List<Telling> tellings, int at, Multiset<EventType> types) {
    Telling later = tellings.get(at);
    List<Telling> before = before(tellings, at);
    if (judge.isEmpty()) {
      return before.stream()
          .filter(other -> isCompatible(later, other) && isTied(later, other))
          .mapToInt(Telling::at)
          .findFirst();
    }
    int all = types.count(later.type());
    double best = 0;
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < before.size(); i++) {
      double odds = judge.get().judge(ChainClues.of(before.get(i), later, i, all));
      if (odds > best) {
        best = odds;
        found = OptionalInt.of(before.get(i).at());
      }
    }
    return found;
  }

  /** Returns the events before one that may tell of the same, the nearest first. */
  private static List<Telling> before(List<Telling> tellings, int at) {
    Telling later = tellings.get(at);
    List<Telling> before = new ArrayList<>();
    if (later.type() != EventType.STATE) {
      for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
        Telling other = tellings.get(i);
        if (other.type() == later.type() && other.isNegated() == later.isNegated()) {
          before.add(other);
        }
      }
    }
    return before;
  }

  private static Multiset<EventType> types(List<EventDraft> events) {
    Multiset<EventType> types = EnumMultiset.create(EventType.class);
    events.forEach(event -> types.add(event.type()));
    return types;
  }

  private static boolean isCompatible(Telling event, Telling other) {
    return Arrays.stream(ArgumentRole.values()).noneMatch(role -> event.differs(other, role));
  }

  private static boolean isTied(Telling event, Telling other) {
    boolean sameWord = event.word().equals(other.word());
    if (sameWord && event.isDefinite()) {
      return true;
    }
    long shared = PARTICIPANTS.stream().filter(role -> event.shares(other, role)).count();
    long said = PARTICIPANTS.stream().filter(event.things()::containsKey).count();
    return shared > 0 && (shared > 1 || shared == said || sameWord);
  }

  private List<Telling> tellings(List<EventDraft> events) {
    List<Telling> tellings = new ArrayList<>();
    for (EventDraft event : events) {
      tellings.add(telling(event, tellings.size()));
    }
    return tellings;
  }

  private Telling telling(EventDraft event, int at) {
    ImmutableSetMultimap.Builder<ArgumentRole, String> things = ImmutableSetMultimap.builder();
    event.arguments().forEach(filled -> things.put(filled.role(), thing(filled.filler())));
    Sentence sentence = analysis.sentenceAt(event.trigger()).orElseThrow();
    Optional<Token> trigger =
        sentence.tokensIn(event.trigger().start(), event.trigger().end()).stream()
            .filter(token -> token.span().equals(event.trigger()))
            .findFirst();
    String word = event.trigger().in(analysis.text()).toLowerCase(Locale.ROOT);
    return new Telling(event, at, sentence, trigger, things.build(), word);
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
}
