package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.Parser;
import java.util.Arrays;
import java.util.List;

/** Parses by several parsers and keeps what enough of them agree on. */
final class Voting {

  /** A parser that votes; {@code reversed} reads sentences from right to left. */
  record Voter(Parser parser, boolean reversed) {

    int[] heads(ParseInput input) {
      if (!reversed) {
        return parser.parse(input);
      }
      int[] mirrored = parser.parse(input.reversed());
      return mirror(mirrored);
    }
  }

  private Voting() {}

  /** Returns heads as they are when the sentence is read backwards. */
  static int[] mirror(int[] heads) {
    int n = heads.length;
    int[] mirrored = new int[n];
    for (int i = 0; i < n; i++) {
      int head = heads[n - 1 - i];
      mirrored[i] = head < 0 || head == n ? head : n - 1 - head;
    }
    return mirrored;
  }

  /**
   * Returns the heads that at least {@code enough} voters give, and that do not cross; -1 for
   * others.
   */
  static int[] vote(ParseInput input, List<Voter> voters, List<int[]> more, int enough) {
    int n = input.length();
    int[][] votes = new int[voters.size() + more.size()][];
    for (int v = 0; v < voters.size(); v++) {
      votes[v] = voters.get(v).heads(input);
    }
    for (int v = 0; v < more.size(); v++) {
      votes[voters.size() + v] = more.get(v);
    }
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = -1;
      for (int[] vote : votes) {
        int head = vote[i];
        int word = i;
        if (Arrays.stream(votes).filter(other -> other[word] == head).count() >= enough) {
          heads[i] = head;
          break;
        }
      }
    }
    dropCrossing(heads);
    return heads;
  }

  private static void dropCrossing(int[] heads) {
    int n = heads.length;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n && heads[a] >= 0 && heads[a] < n; b++) {
        if (heads[b] < 0 || heads[b] == n) {
          continue;
        }
        int from = Math.min(a, heads[a]);
        int to = Math.max(a, heads[a]);
        int low = Math.min(b, heads[b]);
        int high = Math.max(b, heads[b]);
        if (from < low && low < to && to < high || low < from && from < high && high < to) {
          // The longer of two that cross is the less certain.
          heads[to - from >= high - low ? a : b] = -1;
        }
      }
    }
  }
}
