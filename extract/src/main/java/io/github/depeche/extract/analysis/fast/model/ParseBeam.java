package io.github.depeche.extract.analysis.fast.model;

import java.util.Arrays;

/**
 * The best few half parses of one sentence, which go forward by one transition at a time. Where one
 * is far ahead of the others it goes on alone, so that easy sentences cost little.
 */
final class ParseBeam {

  /** How many half parses are kept. More would gain a tenth of a point of attachment. */
  private static final int WIDTH = 6;

  /** Half parses and transitions are dropped that lie so far behind the best. */
  private static final int GAP = 1500;

  private static final int MOST_STEPS = WIDTH * ParseState.TRANSITIONS;

  private final SentenceScores transitions;

  /** The half parses, the best first. */
  private ParseState[] states = new ParseState[WIDTH];

  private ParseState[] nextStates = new ParseState[WIDTH];
  private final long[] scores = new long[WIDTH];
  private int size = 1;

  /** Half parses that have been dropped, whose arrays can be used again. */
  private final ParseState[] spare = new ParseState[2 * WIDTH];

  private int spares;

  /** The steps to choose from, the best first: from which half parse, by which transition. */
  private final int[] from = new int[MOST_STEPS];

  private final int[] by = new int[MOST_STEPS];
  private final long[] total = new long[MOST_STEPS];
  private int steps;

  /** By half parse: whether a step goes on from it. */
  private final boolean[] goesOn = new boolean[WIDTH];

  ParseBeam(ParseInput input, Weights weights) {
    transitions = new SentenceScores(input, weights);
    states[0] = new ParseState(input);
  }

  /** Returns the best complete parse. All have the same number of transitions. */
  ParseState run() {
    while (!states[0].isDone()) {
      int forced = size == 1 ? states[0].forced() : -1;
      if (forced >= 0) {
        states[0].apply(forced);
      } else {
        look();
        go();
      }
    }
    return states[0];
  }

  private void look() {
    steps = 0;
    for (int i = 0; i < size; i++) {
      ParseState state = states[i];
      int forced = state.forced();
      if (forced >= 0) {
        offer(i, forced, scores[i]);
        continue;
      }
      transitions.read(state);
      for (int t = 0; t < ParseState.TRANSITIONS; t++) {
        if (state.allows(t)) {
          offer(i, t, scores[i] + transitions.of(t));
        }
      }
    }
  }

  /** Puts a step into its place; of equal ones the earlier goes first. */
  private void offer(int state, int transition, long score) {
    int place = steps++;
    while (place > 0 && total[place - 1] < score) {
      total[place] = total[place - 1];
      from[place] = from[place - 1];
      by[place] = by[place - 1];
      place--;
    }
    total[place] = score;
    from[place] = state;
    by[place] = transition;
  }

  private void go() {
    int kept = 1;
    while (kept < Math.min(steps, WIDTH) && total[0] - total[kept] < GAP) {
      kept++;
    }
    Arrays.fill(goesOn, 0, size, false);
    for (int i = 0; i < kept; i++) {
      ParseState state = states[from[i]];
      nextStates[i] = isLastFrom(i, kept) ? state : copy(state);
      goesOn[from[i]] = true;
    }
    for (int i = 0; i < size; i++) {
      if (!goesOn[i]) {
        spare[spares++] = states[i];
      }
    }
    for (int i = 0; i < kept; i++) {
      nextStates[i].apply(by[i]);
      scores[i] = total[i];
    }
    ParseState[] before = states;
    states = nextStates;
    nextStates = before;
    size = kept;
  }

  private ParseState copy(ParseState state) {
    if (spares == 0) {
      return state.copy();
    }
    ParseState copy = spare[--spares];
    copy.become(state);
    return copy;
  }

  /**
   * Returns whether no later step goes on from the same half parse, so that it need not be copied.
   */
  private boolean isLastFrom(int step, int kept) {
    for (int i = step + 1; i < kept; i++) {
      if (from[i] == from[step]) {
        return false;
      }
    }
    return true;
  }
}
