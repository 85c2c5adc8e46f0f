package io.github.depeche.extract.time;

import io.github.depeche.extract.time.Word.Gap;
import io.github.depeche.extract.time.Word.Kind;
import java.util.List;
import java.util.Set;

/**
 * Finds the day from which an article speaks in its dateline: "HANOI, 4 août (VNA) -", "6 juin
 * 2017. –".
 */
final class Dateline {

  /** A dateline stands within so many UTF-16 units of the start. */
  private static final int REACH = 400;

  private static final Set<String> BINDING = Set.of("ce", "du", "au", "de", "d'", "des", "depuis");

  private Dateline() {}

  /**
   * Returns {@code published}, made more exact by the first day in the text that stands as in a
   * dateline.
   */
  static Reference refine(Reference published, List<Match> matches, List<Word> words) {
    if (published.day().isPresent()) {
      return published;
    }
    return matches.stream()
        .takeWhile(match -> match.span().start() <= REACH)
        .filter(Dateline::isDay)
        .findFirst()
        .filter(match -> standsAlone(match, words))
        .flatMap(
            match ->
                new CalendarResolver(new Anchors(published))
                    .day(match.slots(), Direction.UNKNOWN, ""))
        .flatMap(Value::day)
        .map(published::orDateline)
        .orElse(published);
  }

  /**
   * Returns whether the match stands as in a dateline, or is a whole date at the head of a text.
   */
  static boolean is(Match match, List<Word> words) {
    return match.span().start() <= REACH
        && isDay(match)
        && (standsAlone(match, words) || match.slots().has("year") && !isTold(match, words));
  }

  /**
   * Returns whether the date is said in a sentence: "ce 12 mai 2018", but not "KIEV, le 12 mai
   * 2018".
   */
  private static boolean isTold(Match match, List<Word> words) {
    int before = match.first() - 1;
    if (before > 0 && words.get(before).key().equals("le")) {
      return words.get(before - 1).kind() != Kind.MARK;
    }
    return before >= 0 && BINDING.contains(words.get(before).key());
  }

  private static boolean isDay(Match match) {
    return match.rule().meaning() == Meaning.DATE && match.slots().has("day");
  }

  /**
   * Returns whether the match has no article or preposition before it, or an opening bracket
   * behind.
   */
  private static boolean standsAlone(Match match, List<Word> words) {
    int after = match.last() + 1;
    boolean bracket = after < words.size() && words.get(after).key().equals("(");
    boolean starts = match.first() == 0 || words.get(match.first()).gap() == Gap.PARAGRAPH;
    return bracket || starts || words.get(match.first() - 1).kind() == Kind.MARK;
  }
}
