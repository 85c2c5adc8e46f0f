package io.github.depeche.extract.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user may have meant. */
public final class Suggestion {

  private Suggestion() {}

  /** Says that {@code found} is no {@code kind}, and which of {@code known} it may be. */
  public static String unknown(String kind, String found, Collection<String> known) {
    return "unknown "
        + kind
        + " '"
        + found
        + "': "
        + nearest(found, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElseGet(() -> "use one of " + String.join(", ", known));
  }

  private static Optional<String> nearest(String found, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(found, name) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(name -> distance(found, name)));
  }

  /** Returns the number of letters to insert, delete or replace. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
