package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places and times of a sentence's events. */
final class Circumstances {

  private static final Set<String> LOCATIVE =
      Set.of("à", "en", "dans", "sur", "sous", "chez", "près", "depuis", "hors", "aux", "au");

  private static final List<String> CLAUSES = List.of("ccomp", "acl", "advcl", "parataxis", "csubj");

  private final ListMultimap<Attempt, Map.Entry<ArgumentRole, Candidate>> found =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private Circumstances() {}

  /** Gives each place and date to the event that is nearest above it in the tree. */
  static Circumstances attach(Sentence sentence, Fillers fillers, List<Attempt> matches) {
    Circumstances circumstances = new Circumstances();
    Map<Integer, List<Attempt>> byWord = new HashMap<>();
    for (Attempt attempt : matches) {
      byWord.computeIfAbsent(attempt.predicate().head().index(), word -> new ArrayList<>()).add(attempt);
      attempt.predicate().support()
          .ifPresent(verb -> byWord.computeIfAbsent(verb.index(), word -> new ArrayList<>()).add(attempt));
    }
    for (Candidate candidate : fillers.candidates()) {
      role(sentence, candidate)
          .filter(role -> !isNested(candidate, fillers))
          .ifPresent(role -> circumstances.attach(sentence, candidate, role, byWord));
    }
    return circumstances;
  }

  private static Optional<ArgumentRole> role(Sentence sentence, Candidate candidate) {
    return switch (candidate.type()) {
      case DATE -> Optional.of(ArgumentRole.TIME);
      case GPE, LOCATION -> isLocative(sentence, candidate) ? Optional.of(ArgumentRole.PLACE) : Optional.empty();
      case PERSON, ORGANIZATION, ROLE, AGREEMENT, GATHERING -> Optional.empty();
    };
  }

  /** Says whether a preposition of place stands before a name, with at most a determiner or an adjective between. */
  private static boolean isLocative(Sentence sentence, Candidate candidate) {
    Token head = sentence.token(candidate.head());
    return sentence.children(head, "case").stream()
        .anyMatch(marker -> LOCATIVE.contains(marker.form().toLowerCase(Locale.ROOT)) || LOCATIVE.contains(marker.lemma()));
  }

  /** Says whether a candidate is part of a longer name ("Convention de 1982"). */
  private static boolean isNested(Candidate candidate, Fillers fillers) {
    return fillers.candidates().stream()
        .anyMatch(
            other ->
                !other.equals(candidate)
                    && other.form() == MentionForm.NAME
                    && other.type() != MentionType.DATE
                    && other.type() != candidate.type()
                    && other.span().contains(candidate.span()));
  }

  private void attach(
      Sentence sentence, Candidate candidate, ArgumentRole role, Map<Integer, List<Attempt>> byWord) {
    Token below = sentence.token(candidate.head());
    Optional<Token> above = sentence.head(below);
    while (above.isPresent()) {
      List<Attempt> events = byWord.getOrDefault(above.get().index(), List.of());
      if (events.isEmpty()) {
        events = carried(sentence, above.get(), byWord);
      }
      if (!events.isEmpty()) {
        events.forEach(event -> found.put(event, Map.entry(role, candidate)));
        return;
      }
      if (isClosed(sentence, above.get(), below, role)) {
        return;
      }
      below = above.get();
      above = sentence.head(below);
    }
  }

  /** Returns the events that a verb without an event of its own carries as its subject or object. */
  private static List<Attempt> carried(Sentence sentence, Token verb, Map<Integer, List<Attempt>> byWord) {
    if (verb.upos() != Upos.VERB && verb.upos() != Upos.AUX) {
      return List.of();
    }
    for (String relation : List.of("obj", "xcomp", "nsubj", "obl")) {
      for (Token child : sentence.children(verb, relation)) {
        if (byWord.containsKey(child.index())) {
          return byWord.get(child.index());
        }
      }
    }
    return List.of();
  }

  /** Says whether what stands below a word belongs to it alone: a clause of its own, or a noun that is no event. */
  private static boolean isClosed(Sentence sentence, Token word, Token below, ArgumentRole role) {
    if (CLAUSES.stream().anyMatch(word::is)) {
      return true;
    }
    if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
      return false;
    }
    boolean direct = word.is("obj") || word.is("obl") || word.is("nsubj");
    boolean loose = sentence.children(below, "case").stream().anyMatch(marker -> marker.lemma().equals("à"));
    return role == ArgumentRole.PLACE ? !(direct && loose) : !direct;
  }

  /** Returns whether an event has a date. */
  boolean isDated(Attempt attempt) {
    return of(attempt).containsKey(ArgumentRole.TIME);
  }

  /** Returns the places and times of an event. */
  ImmutableListMultimap<ArgumentRole, Candidate> of(Attempt attempt) {
    return found.get(attempt).stream()
        .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
