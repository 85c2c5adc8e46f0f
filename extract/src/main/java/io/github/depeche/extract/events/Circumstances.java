package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places and times of a sentence's events: each belongs to the nearest event above it, within
 * its clause.
 */
final class Circumstances {

  /** Types whose infinitive is another act. */
  private static final Set<EventType> SPOKEN =
      Sets.immutableEnumSet(
          EventType.STATE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.AGREE_PLEDGE,
          EventType.REJECT,
          EventType.SUPPORT_ENDORSE);

  private static final List<String> CLAUSES =
      List.of("ccomp", "acl", "advcl", "parataxis", "csubj");

  private final ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Sentence sentence;
  private final Fillers fillers;
  private final Places places;
  private final Dates dates;
  private final Map<Integer, List<Attempt>> byWord = new HashMap<>();

  private Circumstances(Sentence sentence, Fillers fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.places = new Places(sentence, fillers);
    this.dates = new Dates(sentence, fillers);
  }

  /** Gives each place and date of a sentence to its events. */
  static Circumstances attach(Sentence sentence, Fillers fillers, List<Attempt> matches) {
    Circumstances circumstances = new Circumstances(sentence, fillers);
    for (Attempt attempt : matches) {
      circumstances.index(attempt, attempt.predicate().head());
      attempt.predicate().support().ifPresent(verb -> circumstances.index(attempt, verb));
    }
    for (Candidate candidate : fillers.candidates()) {
      circumstances.attach(candidate);
    }
    sentence.tokens().stream()
        .filter(token -> token.form().equals("où"))
        .forEach(circumstances::where);
    matches.forEach(circumstances::when);
    SharedCircumstances.share(sentence, matches, circumstances.found);
    circumstances.places.titled().ifPresent(place -> circumstances.title(place, matches));
    return circumstances;
  }

  private void index(Attempt attempt, Token word) {
    byWord.computeIfAbsent(word.index(), at -> new ArrayList<>()).add(attempt);
  }

  private void attach(Candidate candidate) {
    if (candidate.type() == MentionType.DATE) {
      if (!dates.isNested(candidate) && !measures(candidate) && !dates.isDistance(candidate)) {
        climb(candidate, sentence.token(candidate.head()), ArgumentRole.TIME);
      }
    } else {
      places.phrase(candidate).ifPresent(phrase -> climb(candidate, phrase, ArgumentRole.PLACE));
    }
  }

  /** Gives a duration to the event that it measures ("plus de deux heures de combats"). */
  private boolean measures(Candidate duration) {
    for (Token child : sentence.children(sentence.token(duration.head()), "nmod")) {
      List<Attempt> events = byWord.getOrDefault(child.index(), List.of());
      if (!events.isEmpty()) {
        events.forEach(event -> found.put(event, Map.entry(ArgumentRole.TIME, duration)));
        return true;
      }
    }
    return false;
  }

  /**
   * Gives the events of a clause with "où" the place that it is about, which stands right before it
   * ("Bissau, où il a séjourné"), wherever the tree hangs the clause.
   */
  private void where(Token adverb) {
    Optional<Token> verb = sentence.head(adverb);
    Optional<Candidate> place = before(adverb).or(() -> verb.flatMap(this::antecedent));
    if (place.isEmpty()) {
      return;
    }
    List<Attempt> events =
        verb.map(word -> byWord.getOrDefault(word.index(), carried(word))).orElse(List.of());
    events.stream()
        .filter(event -> !PlaceWords.INSTANCE.unplaced().contains(event.rule().type()))
        .forEach(event -> found.put(event, Map.entry(ArgumentRole.PLACE, place.get())));
  }

  private Optional<Candidate> before(Token adverb) {
    boolean comma = adverb.index() > 0 && sentence.token(adverb.index() - 1).form().equals(",");
    int last = adverb.index() - (comma ? 2 : 1);
    return last < 0
        ? Optional.empty()
        : fillers.candidates().stream()
            .filter(Circumstances::isPlace)
            .filter(found -> found.span().end() == sentence.token(last).span().end())
            .findFirst();
  }

  private Optional<Candidate> antecedent(Token verb) {
    return verb.relation().equals("acl:relcl")
        ? sentence.head(verb).stream()
            .flatMap(noun -> fillers.at(noun).stream())
            .filter(Circumstances::isPlace)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isPlace(Candidate candidate) {
    return candidate.type() == MentionType.GPE || candidate.type() == MentionType.LOCATION;
  }

  private void climb(Candidate candidate, Token phrase, ArgumentRole role) {
    Token below = phrase;
    boolean crossed = false;
    Optional<Token> above = sentence.head(below);
    while (above.isPresent()) {
      List<Attempt> events = byWord.getOrDefault(above.get().index(), List.of());
      if (events.isEmpty()) {
        events = carried(above.get());
      }
      if (!events.isEmpty()) {
        boolean past = crossed;
        if (below.is("xcomp") && !below.equals(phrase)) {
          // "exige de partir lundi": what is asked for happens then, not the asking.
          events = events.stream().filter(event -> !SPOKEN.contains(event.rule().type())).toList();
        }
        events.stream()
            .filter(
                event -> role != ArgumentRole.PLACE || places.suits(candidate, phrase, event, past))
            .forEach(event -> found.put(event, Map.entry(role, candidate)));
        return;
      }
      if (!below.is("conj") && isClosed(above.get(), below, phrase, role)) {
        if (role != ArgumentRole.PLACE || !isPassable(above.get())) {
          return;
        }
        crossed = true;
      }
      below = above.get();
      above = sentence.head(below);
    }
  }

  /**
   * Returns the events that a verb without an event of its own carries as its subject or object.
   */
  private List<Attempt> carried(Token verb) {
    if (verb.upos() != Upos.VERB && verb.upos() != Upos.AUX) {
      return List.of();
    }
    for (String relation : List.of("obj", "xcomp", "nsubj", "obl")) {
      for (Token child : sentence.children(verb, relation)) {
        List<Attempt> events = measured(child);
        if (!events.isEmpty()) {
          return events;
        }
      }
    }
    return List.of();
  }

  /**
   * Returns the events of a noun, or of what it is a number or a part of: "une série de visites".
   */
  private List<Attempt> measured(Token noun) {
    if (byWord.containsKey(noun.index()) || !places.isMeasure(noun)) {
      return byWord.getOrDefault(noun.index(), List.of());
    }
    return sentence.children(noun, "nmod").stream()
        .flatMap(part -> byWord.getOrDefault(part.index(), List.of()).stream())
        .toList();
  }

  /**
   * Says whether what stands below a word belongs to it alone: a clause of its own, or a noun that
   * is no event.
   */
  private boolean isClosed(Token word, Token below, Token phrase, ArgumentRole role) {
    if (CLAUSES.stream().anyMatch(word::is)) {
      // "la réunion tenue à Oslo": the participle says where its noun took place.
      return !(word.relation().equals("acl")
          && (byWord.containsKey(word.head()) || isScheduled(word)));
    }
    if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN || dates.isDate(word)) {
      return false;
    }
    if (role == ArgumentRole.PLACE && word.is("nmod") && byWord.containsKey(word.head())) {
      // "la visite du président en France": the tree can hang the place on who visits.
      return false;
    }
    boolean direct = word.is("obj") || word.is("obl") || word.is("nsubj");
    boolean loose =
        sentence.children(below, "case").stream().anyMatch(marker -> marker.lemma().equals("à"));
    return role == ArgumentRole.PLACE ? !(direct && loose) : dates.isOfNoun(phrase);
  }

  /** "la réunion du Comité, tenue à Oslo": the tree can hang the participle on a complement. */
  private boolean isScheduled(Token participle) {
    return places.isScheduling(participle)
        && sentence
            .head(participle)
            .filter(noun -> noun.is("nmod") && byWord.containsKey(noun.head()))
            .isPresent();
  }

  /**
   * Gives an event without a time the date right behind it, with only words of its phrase between,
   * wherever the tree hangs it.
   */
  private void when(Attempt attempt) {
    if (isDated(attempt)) {
      return;
    }
    int from = attempt.predicate().head().index() + 1;
    fillers.candidates().stream()
        .filter(next -> next.head() >= from)
        .min(Comparator.comparingInt(Candidate::head))
        .filter(next -> next.type() == MentionType.DATE)
        .filter(date -> !dates.isNested(date) && !dates.isDistance(date))
        .filter(date -> !dates.isOfNoun(sentence.token(date.head())))
        .filter(
            date ->
                sentence.tokens().subList(from, date.head()).stream()
                    .noneMatch(Circumstances::parts))
        .ifPresent(date -> found.put(attempt, Map.entry(ArgumentRole.TIME, date)));
  }

  /** Says whether a word ends a phrase or opens a clause. */
  private static boolean parts(Token word) {
    return switch (word.upos()) {
      case VERB, AUX, PUNCT, CCONJ, SCONJ, PRON -> true;
      case ADJ, ADP, ADV, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X -> false;
    };
  }

  /**
   * Says whether a place on a noun can be that of a happening around it: the noun takes part in it
   * ("a intercepté un drone dans le Golan") or says itself where it is ("dans un restaurant à
   * Chambéry").
   */
  private boolean isPassable(Token noun) {
    return CLAUSES.stream().noneMatch(noun::is)
        && (noun.is("obj") || noun.is("nsubj") || places.isLocative(noun));
  }

  private void title(Candidate place, List<Attempt> matches) {
    for (Attempt attempt : matches) {
      boolean used =
          attempt.roles().values().stream().anyMatch(part -> part.mention().equals(place));
      boolean placed =
          of(attempt).get(ArgumentRole.PLACE).stream()
              .anyMatch(found -> found.form() == MentionForm.NAME);
      if (!used && !placed && PlaceWords.INSTANCE.titled().contains(attempt.rule().type())) {
        found.put(attempt, Map.entry(ArgumentRole.PLACE, place));
      }
    }
  }

  /** Returns whether an event has a date. */
  boolean isDated(Attempt attempt) {
    return of(attempt).containsKey(ArgumentRole.TIME);
  }

  /** Returns the places and times of an event. */
  ImmutableListMultimap<ArgumentRole, Candidate> of(Attempt attempt) {
    return found.get(attempt).stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
