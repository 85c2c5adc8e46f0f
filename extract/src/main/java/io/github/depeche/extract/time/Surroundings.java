package io.github.depeche.extract.time;

import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Sentence;
import io.github.depeche.extract.analysis.Token;
import io.github.depeche.extract.analysis.Upos;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks along a text from match to match and knows the sentence, paragraph and words around each.
 * For one run.
 */
final class Surroundings {

  /** What may stand between a date and the preposition that says on which side of now it lies. */
  private static final Set<String> LINKS =
      Set.of("a", "au", "en", "le", "la", "les", "l'", "ce", "cet", "cette");

  private static final Set<Meaning> PERIODS =
      EnumSet.of(Meaning.DATE, Meaning.QUARTER, Meaning.HALF, Meaning.SEASON);

  private static final Set<String> OF = Set.of("de", "d'", "du");

  /** "d'ici lundi", "jusqu'à lundi". */
  private static final Set<String> AHEAD = Set.of("ici", "jusqu'");

  /** "est reporté à lundi", "est convoqué pour lundi". */
  private static final Set<String> AHEAD_OF_WEEKDAYS = Set.of("a", "au", "pour", "avant");

  /** "ce vendredi" is the nearest one. */
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette");

  private final Analysis analysis;
  private final List<Word> words;
  private int paragraph;
  private int read;
  private int sentence;
  private SentenceTense tense;

  @SuppressWarnings("NullAway.Init") // moveTo comes before all questions.
  private Match match;

  /**
   * @param analysis with at least one sentence
   */
  Surroundings(Analysis analysis, List<Word> words) {
    this.analysis = analysis;
    this.words = words;
    this.tense = new SentenceTense(analysis.sentences().get(0));
  }

  /** Goes to a match that is not before the one of the last call. */
  void moveTo(Match next) {
    match = next;
    for (; read < next.span().start(); read++) {
      if (analysis.text().charAt(read) == '\n') {
        paragraph++;
      }
    }
    int before = sentence;
    while (sentence + 1 < analysis.sentences().size()
        && analysis.sentences().get(sentence).span().end() <= next.span().start()) {
      sentence++;
    }
    if (sentence != before) {
      tense = new SentenceTense(sentence());
    }
  }

  int paragraph() {
    return paragraph;
  }

  Sentence sentence() {
    return analysis.sentences().get(sentence);
  }

  Token head() {
    return tense.head(match.span());
  }

  /**
   * Returns on which side of now the match lies, by the preposition before it, else by the verb
   * above it.
   */
  Direction direction() {
    return prepositionDirection()
        .orElseGet(
            () -> {
              Direction direction = tense.direction(match.span());
              return DEMONSTRATIVES.contains(keyBefore(1)) ? nearby(direction) : direction;
            });
  }

  /** Returns where "ce lundi" lies if the verb says {@code direction}. */
  private static Direction nearby(Direction direction) {
    return switch (direction) {
      case PAST, PERHAPS_PAST -> direction;
      case FUTURE, SCHEDULED -> Direction.SCHEDULED;
      case NEAREST, UNKNOWN -> Direction.NEAREST;
    };
  }

  private Optional<Direction> prepositionDirection() {
    Meaning meaning = match.rule().meaning();
    if (meaning == Meaning.WEEKDAY && AHEAD_OF_WEEKDAYS.contains(keyBefore(1))) {
      return Optional.of(Direction.FUTURE);
    }
    for (int distance = 1; distance <= 3; distance++) {
      String before = keyBefore(distance);
      if (before.equals("depuis")) {
        return Optional.of(Direction.PAST);
      }
      if (AHEAD.contains(before)) {
        return Optional.of(Direction.FUTURE);
      }
      if (OF.contains(before) && PERIODS.contains(meaning)) {
        // "les élections de juin": the verb does not speak of them.
        return Optional.of(Direction.UNKNOWN);
      }
      if (!LINKS.contains(before)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Returns the key of the word so many words before the match, or an empty one. */
  private String keyBefore(int distance) {
    int at = match.first() - distance;
    return at < 0 ? "" : words.get(at).key();
  }

  /**
   * Returns whether the match can be a date here: "2016" is none in "2016 manifestants", nor "Mars"
   * the planet.
   */
  boolean plausible() {
    Meaning meaning = match.rule().meaning();
    boolean number = meaning == Meaning.YEAR && countsSomething();
    boolean name = meaning == Meaning.DATE && match.first() == match.last() && isName();
    boolean title =
        meaning == Meaning.DURATION && match.first() < match.last() && isCapitalised(match.last());
    boolean person = meaning == Meaning.HOLIDAY && isCapitalised(match.last() + 1);
    return !number && !name && !title && !person;
  }

  /** Returns whether the first word is capitalised without need. */
  private boolean isName() {
    Word word = words.get(match.first());
    boolean startsSentence = sentence().span().start() >= word.span().start();
    return isCapitalised(match.first()) && !startsSentence;
  }

  /** Returns whether the word has a capital and small letters. */
  private boolean isCapitalised(int at) {
    if (at >= words.size()
        || words.get(at).kind() != Word.Kind.LETTERS
        || words.get(at).gap() == Word.Gap.PARAGRAPH) {
      return false;
    }
    String form = words.get(at).span().in(analysis.text());
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && form.codePoints().skip(1).anyMatch(Character::isLowerCase);
  }

  private boolean countsSomething() {
    int next = match.last() + 1;
    if (next >= words.size() || words.get(next).gap() == Word.Gap.PARAGRAPH) {
      return false;
    }
    Word word = words.get(next);
    if (word.kind() == Word.Kind.MARK) {
      return "%€$£°".contains(word.key());
    }
    boolean plural = word.key().endsWith("s") || word.key().endsWith("x");
    return word.kind() == Word.Kind.DIGITS
        || plural && tense.at(word.span().start()).upos() == Upos.NOUN;
  }
}
