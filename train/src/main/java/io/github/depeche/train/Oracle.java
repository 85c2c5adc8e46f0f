package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ParseState;

/**
 * The dynamic oracle of the arc-eager system: how many right arcs a transition makes impossible.
 */
final class Oracle {

  private Oracle() {}

  /**
   * Fills in the cost of each transition that {@code state} allows.
   *
   * @param heads the right heads, projective; -1 where any head is right
   * @param costs by transition
   */
  static void costs(ParseState state, int[] heads, int[] costs) {
    int next = state.next();
    int length = heads.length;
    java.util.Arrays.fill(costs, 0);
    int top = state.size() > 0 ? state.stack(state.size() - 1) : -1;
    if (top >= 0) {
      int ahead = 0;
      for (int d = next; d < length; d++) {
        ahead += heads[d] == top ? 1 : 0;
      }
      costs[ParseState.LEFT] = ahead + (heads[top] > next ? 1 : 0);
      costs[ParseState.REDUCE] = ahead;
    }
    if (next == length) {
      return;
    }
    int below = 0;
    boolean headBelow = false;
    for (int i = 0; i < state.size(); i++) {
      int word = state.stack(i);
      below += heads[word] == next && state.head(word) < 0 ? 1 : 0;
      headBelow |= heads[next] == word && word != top;
    }
    boolean headTop = top >= 0 && heads[next] == top;
    costs[ParseState.SHIFT] = below + (headBelow || headTop ? 1 : 0);
    costs[ParseState.RIGHT] = below + (headBelow || heads[next] > next ? 1 : 0);
  }
}
