package io.github.depeche.extract.gazetteer;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
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

  /** How often letters are in the names of a country. */
  private final Table<String, String, Integer> counts = HashBasedTable.create();

  /** How often they are in all names. */
  private final Map<String, Integer> anywhere = new HashMap<>();

  /** How many there are in the names of a country. */
  private final Map<String, Integer> totals = new HashMap<>();

  private int total;

  NameOrigins(List<Gazetteer.Known> all) {
    for (Gazetteer.Known known : all) {
      if (known.entry().kind() == GazetteerKind.PERSON) {
        known.words().forEach(word -> count(closed(word), known.entry().code().orElseThrow()));
      }
    }
  }

  private void count(String word, String code) {
    for (int i = 0; i + LETTERS <= word.length(); i++) {
      String letters = word.substring(i, i + LETTERS);
      Integer before = counts.get(letters, code);
      counts.put(letters, code, before == null ? 1 : before + 1);
      anywhere.merge(letters, 1, Integer::sum);
      totals.merge(code, 1, Integer::sum);
      total++;
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
    int ofCode = totals.getOrDefault(code, 0);
    if (ofCode == 0) {
      return 0;
    }
    double sum = 0;
    for (Word each : Word.of(name)) {
      String word = closed(each);
      for (int i = 0; i + LETTERS <= word.length(); i++) {
        String letters = word.substring(i, i + LETTERS);
        double share = (anywhere.getOrDefault(letters, 0) + 0.5) / (total + 1);
        Integer there = counts.get(letters, code);
        double ofCountry = ((there == null ? 0 : there) + PRIOR * share) / (ofCode + PRIOR);
        sum += Math.log(ofCountry / share);
      }
    }
    return sum;
  }

  /** A word's beginning and end tell more than its middle. */
  private static String closed(Word word) {
    return '^' + word.key() + '$';
  }
}
