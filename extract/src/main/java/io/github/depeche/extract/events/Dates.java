package io.github.depeche.extract.events;

import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Fillers;
import java.util.Optional;
import java.util.Set;

/** Tells which dates of a sentence say when something happens. */
final class Dates {

  /** Behind a duration they make it a distance from something else. */
  private static final Set<String> FROM = Set.of("après", "avant", "de", "plus");

  /** Before a duration they make it a distance, too. */
  private static final Set<String> AFTER = Set.of("après", "avant");

  private final Sentence sentence;
  private final Fillers fillers;

  Dates(Sentence sentence, Fillers fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** Says whether a date is part of a longer name ("Convention de 1982"). */
  boolean isNested(Candidate date) {
    return fillers.candidates().stream()
        .anyMatch(
            other ->
                other.form() == MentionForm.NAME
                    && other.type() != MentionType.DATE
                    && other.span().contains(date.span()));
  }

  /** "trois jours après la signature", "après dix ans d'absence": a duration, but no time. */
  boolean isDistance(Candidate date) {
    if (!date.timex().orElse("").startsWith("P")) {
      return false;
    }
    Token head = sentence.token(date.head());
    Optional<Token> next =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= date.span().end())
            .findFirst();
    return next.filter(token -> FROM.contains(token.lemma())).isPresent()
        || AFTER.contains(Places.preposition(sentence, head));
  }

  /** Says whether a word is part of a date. */
  boolean isDate(Token word) {
    return fillers.candidates().stream()
        .anyMatch(found -> found.type() == MentionType.DATE && found.span().contains(word.span()));
  }

  /**
   * Says whether a date belongs to the noun above it ("l'élection du 9 juin", "la période
   * 2021-2024"), where with another preposition or none it rather says when all happened.
   */
  boolean isOfNoun(Token date) {
    String preposition = Places.preposition(sentence, date);
    boolean bare =
        preposition.isEmpty()
            && date.upos() == Upos.NUM
            && sentence.children(date, "det").isEmpty();
    return bare || preposition.equals("de");
  }
}
