package io.github.depeche.extract.events;

import io.github.depeche.document.EventType;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which mentions of a sentence say where. */
final class Places {

  /** A title that names its country first is not longer than this, in words. */
  private static final int TITLE = 30;

  private final Sentence sentence;
  private final Fillers fillers;

  Places(Sentence sentence, Fillers fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /**
   * Returns the word that ties a place to the rest of the sentence, or empty if the mention does
   * not say where.
   */
  Optional<Token> phrase(Candidate candidate) {
    boolean place =
        switch (candidate.type()) {
          case GPE, LOCATION, ORGANIZATION -> !isNested(candidate);
          case PERSON, ROLE, AGREEMENT, GATHERING, DATE -> false;
        };
    return place ? locative(sentence.token(candidate.head())) : Optional.empty();
  }

  private Optional<Token> locative(Token start) {
    Token word = start;
    while (true) {
      String preposition = preposition(sentence, word);
      if (PlaceWords.INSTANCE.prepositions().contains(preposition)) {
        return Optional.of(word);
      }
      Optional<Token> head = sentence.head(word);
      boolean climbs =
          head.isPresent()
              && (word.is("conj")
                      && (preposition.isEmpty() || preposition.equals("de"))
                      && isPlaceLike(head.get())
                  || word.is("nmod") && preposition.equals("de") && isPlaceNoun(head.get()));
      if (!climbs) {
        return Optional.empty();
      }
      word = head.get();
    }
  }

  /** "à Paris et Londres", but not "à l'appel du roi et du parti". */
  private boolean isPlaceLike(Token head) {
    return isPlaceNoun(head)
        || fillers.at(head).stream()
            .anyMatch(found -> isPlace(found) || found.type() == MentionType.ORGANIZATION);
  }

  private static boolean isPlaceNoun(Token noun) {
    return PlaceWords.INSTANCE.nouns().contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** Returns the preposition of a phrase in dictionary forms, of all its words; empty if none. */
  static String preposition(Sentence sentence, Token word) {
    List<Token> parts = new ArrayList<>();
    for (Token marker : sentence.children(word, "case")) {
      parts.add(marker);
      parts.addAll(sentence.children(marker, "fixed"));
    }
    parts.sort(Comparator.comparingInt(Token::index));
    return String.join(" ", parts.stream().map(Places::lemma).toList());
  }

  private static String lemma(Token token) {
    return switch (token.form().toLowerCase(Locale.ROOT)) {
      case "d'", "d’", "des" -> "de";
      case "l'", "l’", "la", "les" -> "le";
      default -> token.lemma().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * Says whether a mention is part of a longer name, or of a longer phrase that says where itself.
   */
  private boolean isNested(Candidate candidate) {
    return fillers.candidates().stream()
        .filter(
            other ->
                other.span().length() > candidate.span().length()
                    && other.span().contains(candidate.span()))
        .anyMatch(
            other ->
                other.form() == MentionForm.NAME
                    || isPlace(other) && locative(head(other)).isPresent());
  }

  private static boolean isPlace(Candidate candidate) {
    return candidate.type() == MentionType.GPE || candidate.type() == MentionType.LOCATION;
  }

  private Token head(Candidate candidate) {
    return sentence.token(candidate.head());
  }

  /**
   * Says whether an event can have such a place: what is said only one with a name, and what is
   * asked or praised none; an institution only some; one that stands on another noun only those
   * that happen at one spot. Behind "à" a common noun is rather what it is about.
   */
  boolean suits(Candidate place, Token phrase, Attempt event, boolean onNoun) {
    EventType type = event.rule().type();
    boolean named = place.form() == MentionForm.NAME;
    if (PlaceWords.INSTANCE.unplaced().contains(type)
        || type == EventType.STATE && !(named && place.type() == MentionType.GPE)
        || !named
            && preposition(sentence, phrase).equals("à")
            && (onNoun || !isBuilding(place, phrase, type))) {
      return false;
    }
    return (place.type() != MentionType.ORGANIZATION
            || PlaceWords.INSTANCE.institutions().contains(type))
        && (!onNoun || PlaceWords.INSTANCE.physical().contains(type));
  }

  /** "a été reçu au palais", "arrêté à la frontière" */
  private boolean isBuilding(Candidate place, Token phrase, EventType type) {
    boolean definite =
        sentence.children(phrase, "det").stream().anyMatch(word -> word.lemma().equals("le"));
    return place.type() == MentionType.LOCATION
        && definite
        && (PlaceWords.INSTANCE.institutions().contains(type)
            || PlaceWords.INSTANCE.physical().contains(type));
  }

  /** Says whether a noun only says how many or how much there is of another. */
  boolean isMeasure(Token noun) {
    return PlaceWords.INSTANCE.measures().contains(noun.lemma());
  }

  /** Says whether a participle says when or where its noun takes place. */
  boolean isScheduling(Token participle) {
    return PlaceWords.INSTANCE.scheduling().contains(participle.lemma());
  }

  /** Says whether a noun stands behind a preposition of place or of occasion. */
  boolean isLocative(Token noun) {
    String preposition = preposition(sentence, noun);
    return PlaceWords.INSTANCE.prepositions().contains(preposition)
            && (!preposition.equals("à") || fillers.at(noun).stream().anyMatch(Places::isPlace))
        || PlaceWords.INSTANCE.sameHappening().contains(preposition);
  }

  /** Returns the country or town that a title begins with, before a colon. */
  Optional<Candidate> titled() {
    if (sentence.size() > TITLE) {
      return Optional.empty();
    }
    return fillers.candidates().stream()
        .filter(
            found ->
                found.type() == MentionType.GPE
                    && found.span().start() == sentence.token(0).span().start())
        .filter(found -> followed(found))
        .findFirst();
  }

  private boolean followed(Candidate place) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= place.span().end())
        .findFirst()
        .filter(token -> token.form().equals(":"))
        .isPresent();
  }
}
