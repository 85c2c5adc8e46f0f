package io.github.depeche.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of which country a person's name sounds, by the persons of each country that are known: a
 * naive Bayes model of three letters in a row. Immutable, thread-safe.
 */
public final class NameOrigins {

  /**
   * What all names say of three letters counts as much as so many of them in a country: little is
   * known of small countries.
   */
  private static final double PRIOR = 40;

  private static final int LETTERS = 3;

  /** Where the counts of all names stand; those of a country stand at its place. */
  private static final int ANYWHERE = 0;

  private final Map<String, Integer> places = new HashMap<>();

  /** How often letters are in names. */
  private final Map<String, int[]> counts = new HashMap<>();

  /** How many letters there are in names. */
  private final int[] totals;

  /** The counts of letters that are in no name. */
  private final int[] never;

  NameOrigins(List<Gazetteer.Known> all) {
    List<Gazetteer.Known> persons =
        all.stream().filter(known -> known.entry().kind() == GazetteerKind.PERSON).toList();
    for (Gazetteer.Known person : persons) {
      places.putIfAbsent(code(person), places.size() + 1);
    }
    this.totals = new int[places.size() + 1];
    this.never = new int[totals.length];
    for (Gazetteer.Known person : persons) {
      int place = places.getOrDefault(code(person), ANYWHERE);
      person.words().forEach(word -> count(closed(word), place));
    }
  }

  private static String code(Gazetteer.Known person) {
    return person.entry().code().orElseThrow();
  }

  private void count(String word, int place) {
    for (int i = 0; i + LETTERS <= word.length(); i++) {
      int[] of =
          counts.computeIfAbsent(word.substring(i, i + LETTERS), any -> new int[totals.length]);
      of[place]++;
      of[ANYWHERE]++;
      totals[place]++;
      totals[ANYWHERE]++;
    }
  }

  /**
   * Returns how much likelier a name is in a country than anywhere, as the natural logarithm of the
   * quotient; 0 where no name of the country is known.
   *
   * @param name as it stands in a text
   * @param code ISO 3166-1 alpha-3
   */
  public double likelihood(String name, String code) {
    int place = places.getOrDefault(code, ANYWHERE);
    double sum = 0;
    for (Word each : Word.of(name)) {
      String word = closed(each);
      for (int i = 0; place != ANYWHERE && i + LETTERS <= word.length(); i++) {
        int[] of = counts.getOrDefault(word.substring(i, i + LETTERS), never);
        double share = (of[ANYWHERE] + 0.5) / (totals[ANYWHERE] + 1);
        double there = (of[place] + PRIOR * share) / (totals[place] + PRIOR);
        sum += Math.log(there / share);
      }
    }
    return sum;
  }

  /** A word's beginning and end tell more than its middle. */
  private static String closed(Word word) {
    return '^' + word.key() + '$';
  }
}
