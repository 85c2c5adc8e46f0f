package io.github.depeche.extract.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs the trees of sentences with a day between commas, which parsers trained on other texts
 * than news take for an object ("ont signé, vendredi à Rabat, cinq accords"): the day becomes a
 * circumstance, and what stands behind it the object that it is. Thread-safe if the engine is.
 */
public final class DayRepair implements Analyzer {

  private static final Set<String> DAYS =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "hier",
          "demain");

  private static final Set<String> CALENDAR =
      Set.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "heure",
          "jour",
          "semaine",
          "mois",
          "an",
          "année",
          "minute",
          "fois");

  private final Analyzer engine;

  public DayRepair(Analyzer engine) {
    this.engine = requireNonNull(engine);
  }

  @Override
  public Analysis analyze(String text) {
    Analysis analysis = engine.analyze(text);
    return new Analysis(text, analysis.sentences().stream().map(DayRepair::repaired).toList());
  }

  private static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      countedNoun(sentence, token).ifPresent(noun -> swap(tokens, token, noun));
    }
    boolean changed = !tokens.equals(sentence.tokens());
    Sentence counted = changed ? new Sentence(sentence.index(), tokens) : sentence;
    for (Token token : counted.tokens()) {
      if (isDay(token) && token.relation().equals("obj")) {
        tokens.set(token.index(), with(token, token.head(), "obl:mod"));
        changed = true;
        displacedObject(counted, token)
            .ifPresent(noun -> tokens.set(noun.index(), with(noun, noun.head(), "obj")));
      }
    }
    return changed ? new Sentence(sentence.index(), tokens) : sentence;
  }

  /** Returns the noun that a numeral counts where the tree hangs it below the numeral. */
  private static Optional<Token> countedNoun(Sentence sentence, Token numeral) {
    if (numeral.upos() != Upos.NUM) {
      return Optional.empty();
    }
    return sentence.children(numeral, "nmod").stream()
        .filter(noun -> noun.index() == numeral.index() + 1 && noun.upos() == Upos.NOUN)
        .filter(
            noun ->
                sentence.children(noun, "case").stream()
                    .noneMatch(marker -> marker.index() < noun.index()))
        .filter(noun -> !CALENDAR.contains(noun.lemma()) && !isDay(noun))
        .findFirst();
  }

  private static void swap(List<Token> tokens, Token numeral, Token noun) {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == numeral.index() && token.index() != noun.index()) {
        tokens.set(token.index(), with(token, noun.index(), token.relation()));
      }
    }
    tokens.set(noun.index(), with(noun, numeral.head(), numeral.relation()));
    tokens.set(numeral.index(), with(numeral, noun.index(), "nummod"));
  }

  /**
   * Returns the bare noun phrase behind the day that the tree, for want of a place, made a
   * circumstance.
   */
  private static Optional<Token> displacedObject(Sentence sentence, Token day) {
    return sentence.head(day).stream()
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .filter(noun -> noun.index() > day.index() && noun.upos() == Upos.NOUN)
        .filter(
            noun -> !CALENDAR.contains(noun.lemma()) && sentence.children(noun, "case").isEmpty())
        .findFirst();
  }

  private static boolean isDay(Token token) {
    return DAYS.contains(token.lemma());
  }

  private static Token with(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.morphology(),
        head,
        relation);
  }
}
