package io.github.depeche.extract.analysis.repair;

import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import io.github.depeche.extract.words.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs the trees of sentences with a day between commas, which parsers trained on other texts
 * than news take for an object ("ont signé, vendredi à Rabat, cinq accords"): the day becomes a
 * circumstance, and what stands behind it the object that it is.
 */
final class DayRepair {

  /** "vendredi matin à Rabat" and the like have at most so many words. */
  private static final int LONGEST_TIME = 8;

  private static final Set<Upos> DETERMINING = Set.of(Upos.DET, Upos.NUM, Upos.ADJ);

  /** Prepositions of a place that may stand behind a day. */
  private static final Set<String> PLACED = Set.of("à", "en", "dans", "chez", "près");

  /** Relations of a verb to a time of which the parser has made nothing. */
  private static final Set<String> LOST = Set.of("xcomp", "reparandum", "compound", "appos", "dep");

  /** Relations of a verb to a noun of which the parser has made nothing. */
  private static final Set<String> STRAY = Set.of("conj", "appos", "dep", "parataxis");

  private DayRepair() {}

  /** Returns the sentence with what was wrong mended. */
  static Sentence repaired(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      countedNoun(sentence, token).ifPresent(noun -> swap(tokens, token, noun));
    }
    boolean changed = !tokens.equals(sentence.tokens());
    Sentence counted = changed ? new Sentence(sentence.index(), tokens) : sentence;
    for (Token token : counted.tokens()) {
      if (isDay(token) && token.relation().equals("obj")) {
        tokens.set(token.index(), token.attached(token.head(), "obl:mod"));
        changed = true;
        displacedObject(counted, token)
            .ifPresent(noun -> tokens.set(noun.index(), noun.attached(noun.head(), "obj")));
      }
    }
    Sentence current = changed ? new Sentence(sentence.index(), tokens) : sentence;
    for (Token token : sentence.tokens()) {
      current = freed(current, current.token(token.index()));
      current = shared(current, current.token(token.index()));
      current = behind(current, current.token(token.index()));
    }
    return current;
  }

  /**
   * In "ont signé, vendredi à Rabat, cinq accords" gives the verb what stands behind the commas as
   * its object, when the tree hangs it on what stands between them, or takes it for a further verb
   * or what not of the verb.
   */
  private static Sentence behind(Sentence sentence, Token day) {
    int before = day.index() - 1;
    if (!isDay(day) || before < 1 || !isComma(sentence.token(before))) {
      return sentence;
    }
    int comma = day.index() + 1;
    int last = Math.min(sentence.tokens().size() - 2, day.index() + LONGEST_TIME);
    while (comma < last && !isComma(sentence.token(comma))) {
      comma++;
    }
    Optional<Token> verb = sentence.head(day).filter(head -> head.upos() == Upos.VERB);
    if (comma > last
        || !isComma(sentence.token(comma))
        || verb.isEmpty()
        || verb.get().index() > before
        || !sentence.children(verb.get(), "obj").isEmpty()) {
      return sentence;
    }
    Token noun = sentence.token(comma + 1);
    boolean determined = false;
    while (DETERMINING.contains(noun.upos()) && noun.head() > noun.index()) {
      determined |= noun.upos() != Upos.ADJ;
      noun = sentence.token(noun.index() + 1);
    }
    boolean enclosed = noun.head() >= day.index() && noun.head() < comma;
    boolean stray =
        noun.head() == verb.get().index()
            && STRAY.stream().anyMatch(noun::is)
            && sentence.children(noun, "cc").isEmpty();
    if (!determined || !enclosed && !stray || noun.upos() != Upos.NOUN) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(noun.index(), noun.attached(verb.get().index(), "obj"));
    return new Sentence(sentence.index(), tokens);
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  /** In "l'accord mardi à Rome" hangs the place where the day hangs. */
  private static Sentence shared(Sentence sentence, Token day) {
    Optional<Token> noun = sentence.head(day).filter(head -> head.upos() != Upos.VERB);
    if (!isDay(day) || noun.isEmpty()) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token place : sentence.children(day, "nmod")) {
      boolean placed =
          sentence.children(place, "case").stream()
              .anyMatch(preposition -> PLACED.contains(preposition.lemma()));
      if (placed && place.index() > day.index() && !isOfCalendar(place)) {
        tokens.set(place.index(), place.attached(noun.get().index(), "nmod"));
      }
    }
    return tokens.equals(sentence.tokens()) ? sentence : new Sentence(sentence.index(), tokens);
  }

  /**
   * In "a accusé mercredi l'Érythrée" and "ce mois-ci, la Corée s'est engagée" takes from a time
   * what the tree hangs on it, and gives the verb an object or a subject.
   */
  private static Sentence freed(Sentence sentence, Token time) {
    boolean subject = time.is("nsubj") && (isDay(time) || isOfCalendar(time));
    if (!isDay(time) && !subject) {
      return sentence;
    }
    Optional<Token> verb = sentence.head(time).filter(head -> head.upos() == Upos.VERB);
    Optional<Token> noun =
        sentence.children(time).stream()
            .filter(child -> child.upos() == Upos.NOUN || child.upos() == Upos.PROPN)
            .filter(child -> child.index() > time.index() && !isDay(child) && !isOfCalendar(child))
            .findFirst();
    if (verb.isEmpty() || noun.isEmpty() && !LOST.contains(time.relation())) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(time.index(), time.attached(time.head(), "obl:mod"));
    noun.ifPresent(
        free ->
            tokens.set(
                free.index(),
                free.attached(time.head(), function(sentence, time, free, verb.get()))));
    return new Sentence(sentence.index(), tokens);
  }

  private static String function(Sentence sentence, Token time, Token noun, Token verb) {
    boolean bare = sentence.children(noun, "case").isEmpty();
    if (bare && time.is("nsubj")) {
      return time.relation();
    }
    boolean object =
        bare && noun.index() > verb.index() && sentence.children(verb, "obj").isEmpty();
    return object ? "obj" : "obl:mod";
  }

  /** "mois", also "mois-ci" */
  private static boolean isOfCalendar(Token token) {
    String lemma = token.lemma();
    return Calendar.isPeriod(
        lemma.endsWith("-ci") ? lemma.substring(0, lemma.length() - 3) : lemma);
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
        .filter(noun -> !isOfCalendar(noun) && !isDay(noun))
        .findFirst();
  }

  private static void swap(List<Token> tokens, Token numeral, Token noun) {
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == numeral.index() && token.index() != noun.index()) {
        tokens.set(token.index(), token.attached(noun.index(), token.relation()));
      }
    }
    tokens.set(noun.index(), noun.attached(numeral.head(), numeral.relation()));
    tokens.set(numeral.index(), numeral.attached(noun.index(), "nummod"));
  }

  /**
   * Returns the bare noun phrase behind the day that the tree, for want of a place, made a
   * circumstance.
   */
  private static Optional<Token> displacedObject(Sentence sentence, Token day) {
    return sentence.head(day).stream()
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .filter(noun -> noun.index() > day.index() && noun.upos() == Upos.NOUN)
        .filter(noun -> !isOfCalendar(noun) && sentence.children(noun, "case").isEmpty())
        .findFirst();
  }

  private static boolean isDay(Token token) {
    return Calendar.isDay(token.lemma());
  }
}
