package io.github.depeche.extract.yaml.nodes;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /** Returns the number of letters to insert, delete or replace, or of neighbours to swap. */
  public static int distance(String a, String b) {
    // Rows of the table of distances between beginnings of both; a row needs the two above it.
    int[] beforeLast = new int[0];
    int[] last = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (isSwapped(a, b, i, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean isSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
