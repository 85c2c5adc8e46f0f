package io.github.depeche.extract.time;

import com.google.common.collect.Sets;
import io.github.depeche.extract.time.Word.Gap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the day that stands right behind a time: "à 22 h 34 UTC, lundi", "vers 19 h le 12 mai". */
final class Dating {

  /** At most so many words stand between a time and the day that dates it, before or behind. */
  private static final int REACH = 4;

  /** Of several times before a day ("à 5 h 25 (3 h 25 UTC) jeudi"), so many are looked over. */
  private static final int TIMES = 2;

  private static final Set<Meaning> TIMES_OF_DAY =
      Sets.immutableEnumSet(Meaning.TIME, Meaning.PART);

  private static final Set<Meaning> DAYS = Sets.immutableEnumSet(Meaning.DATE, Meaning.WEEKDAY);

  /** What may stand between a day and its time: "lundi, peu avant 8 heures". */
  private static final Set<String> TO_TIME =
      Set.of(",", "a", "vers", "des", "avant", "apres", "peu", "en", "dans", "la", "l'");

  /** What may stand between a time and its day. */
  private static final Set<String> TO_DAY =
      Set.of(
          ",", "(", ")", "le", "ce", "du", "de", "l'", "heure", "heures", "locale", "locales",
          "est");

  private Dating() {}

  /** Returns the day that dates the match at {@code index}, if it is a time and one does. */
  static Optional<Match> behind(List<Match> matches, int index, List<Word> words) {
    Match time = matches.get(index);
    if (!isTime(time) || index > 0 && near(matches.get(index - 1), time, words, TO_TIME)) {
      return Optional.empty();
    }
    for (int i = index + 1; i < matches.size() && i <= index + TIMES + 1; i++) {
      Match next = matches.get(i);
      if (!near(matches.get(i - 1), next, words, TO_DAY)) {
        return Optional.empty();
      }
      if (DAYS.contains(next.rule().meaning())) {
        return next.slots().has("weekday") || next.slots().has("day")
            ? Optional.of(next)
            : Optional.empty();
      }
      if (!isTime(next)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(Match match) {
    return TIMES_OF_DAY.contains(match.rule().meaning());
  }

  /** Returns whether nothing but links stands between two matches. */
  private static boolean near(Match one, Match other, List<Word> words, Set<String> links) {
    if (other.first() - one.last() > REACH + 1) {
      return false;
    }
    for (int at = one.last() + 1; at <= other.first(); at++) {
      boolean link = at == other.first() || links.contains(words.get(at).key());
      if (!link || words.get(at).gap() == Gap.PARAGRAPH) {
        return false;
      }
    }
    return true;
  }
}
