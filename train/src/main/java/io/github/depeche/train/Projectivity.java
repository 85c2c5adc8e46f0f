package io.github.depeche.train;

/** Makes trees projective, since the parser builds no others. */
final class Projectivity {

  private Projectivity() {}

  /**
   * Returns heads in which the shortest arcs that cross others have been lifted to the head's head
   * until none does.
   */
  static int[] projective(int[] gold) {
    int[] heads = gold.clone();
    while (true) {
      int lifted = -1;
      int shortest = Integer.MAX_VALUE;
      for (int d = 0; d < heads.length; d++) {
        int length = Math.abs(heads[d] - d);
        if (heads[d] != heads.length && length < shortest && !dominates(heads, d)) {
          lifted = d;
          shortest = length;
        }
      }
      if (lifted < 0) {
        return heads;
      }
      heads[lifted] = heads[heads[lifted]];
    }
  }

  /** Whether the head of {@code d} dominates all words between the two. */
  private static boolean dominates(int[] heads, int d) {
    int head = heads[d];
    for (int i = Math.min(d, head) + 1; i < Math.max(d, head); i++) {
      int up = i;
      while (up != heads.length && up != head) {
        up = heads[up];
      }
      if (up != head) {
        return false;
      }
    }
    return true;
  }
}
