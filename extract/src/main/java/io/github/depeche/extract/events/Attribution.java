package io.github.depeche.extract.events;

import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.EventType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import io.github.depeche.extract.rules.RoleTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who says that an event took place: the actor of the statement or accusation that governs it
 * ("X a affirmé que …", "X accuse Y d'avoir …", "…, a affirmé X"), or whom the sentence names as
 * its source ("selon X").
 */
final class Attribution {

  private static final Set<String> SOURCES = Set.of("selon", "d'après", "d'", "suivant");

  /** What is said in stating, accusing and warning is as true as who says it makes it. */
  private static final Set<EventType> STATING =
      Sets.immutableEnumSet(EventType.STATE, EventType.ACCUSE, EventType.THREATEN);

  /** What these open is told beside what is stated: "a parlé après avoir rencontré X". */
  private static final Set<String> CIRCUMSTANCES = Set.of("après", "avant", "pour", "sans", "lors");

  private final Sentence sentence;
  private final Fillers fillers;
  private final List<Attempt> matches;

  Attribution(Sentence sentence, Fillers fillers, List<Attempt> matches) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.matches = matches;
  }

  /** Returns who says so, or empty if the text itself does. */
  Optional<Candidate> speaker(Attempt event) {
    Optional<Token> word = Optional.of(event.predicate().anchor());
    while (word.isPresent()) {
      Token here = word.get();
      Optional<Candidate> found =
          source(here)
              .or(() -> inserted(event, here))
              .or(() -> governing(here))
              // "accusés de fraude, ils nient": whom it befalls need not be who says so.
              .filter(who -> !event.mentions(ArgumentRole.RECIPIENT).contains(who));
      if (found.isPresent()) {
        return found;
      }
      word = sentence.head(here);
    }
    return Optional.empty();
  }

  /** "selon X" */
  private Optional<Candidate> source(Token word) {
    return sentence.children(word).stream()
        .filter(
            child ->
                child.is("obl") || child.is("nmod") || child.is("advmod") || child.is("parataxis"))
        .filter(
            child ->
                sentence.children(child, "case").stream()
                    .anyMatch(marker -> SOURCES.contains(marker.lemma())))
        .flatMap(child -> fillers.resolve(child, RoleTypes.ACTORS).stream())
        .findFirst();
  }

  /** "…, a affirmé X": a statement that hangs on what it states. */
  private Optional<Candidate> inserted(Attempt event, Token word) {
    return sentence.children(word).stream()
        .filter(child -> child.is("parataxis") || child.is("conj"))
        .filter(child -> !child.equals(event.predicate().anchor()))
        .flatMap(
            child ->
                statement(child).stream()
                    .filter(speaker -> child.is("parataxis") || speaker.head() > child.index()))
        .findFirst();
  }

  /** "X a affirmé que …" */
  private Optional<Candidate> governing(Token word) {
    boolean stated =
        (word.is("ccomp")
                || word.is("xcomp")
                || word.is("parataxis")
                || word.is("advcl") && word.index() < word.head())
            && Stream.of("mark", "case")
                .flatMap(relation -> sentence.children(word, relation).stream())
                .noneMatch(marker -> CIRCUMSTANCES.contains(marker.lemma()));
    return stated ? sentence.head(word).flatMap(this::statement) : Optional.empty();
  }

  private Optional<Candidate> statement(Token word) {
    return matches.stream()
        .filter(
            match ->
                STATING.contains(match.rule().type()) && match.predicate().anchor().equals(word))
        .flatMap(match -> match.mentions(ArgumentRole.ACTOR).stream())
        .findFirst();
  }
}
