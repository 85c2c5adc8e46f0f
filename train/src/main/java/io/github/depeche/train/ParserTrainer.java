package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.ParseState;
import io.github.depeche.extract.analysis.fast.model.TransitionScores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trains the parser as it is used, with a beam: where the best sequence of transitions that goes
 * wrong is furthest ahead of the best that does not, the weights of the steps in which they differ
 * are moved ("max violation", Huang et al. 2012). The dynamic oracle says which transitions are
 * right, so that a tree may have open heads and several right sequences.
 */
final class ParserTrainer {

  /** A sentence with the heads to learn. */
  record Example(ParseInput input, int[] heads) {}

  private static final int BITS = 22;
  private static final int WIDTH = 4;

  /**
   * By so much the right sequence must beat others for each right arc that they make impossible.
   */
  private static final int MARGIN = 5;

  /** A sequence of transitions, and the step that may come next in it. */
  private static final class Path {

    static final Comparator<Path> BY_SCORE = Comparator.comparingLong(path -> path.score);

    /** After the last transition; before it, as long as the step is not taken. */
    private ParseState state;

    private final long score;
    private final boolean right;
    private final @Nullable Path before;
    private final int transition;
    private final int[] features;

    Path(
        ParseState state,
        long score,
        boolean right,
        @Nullable Path before,
        int transition,
        int[] features) {
      this.state = state;
      this.score = score;
      this.right = right;
      this.before = before;
      this.transition = transition;
      this.features = features;
    }

    /** Takes the last transition, which so far was only looked at. */
    void take() {
      if (!state.isDone()) {
        state = state.copy();
        state.apply(transition);
      }
    }
  }

  private static final int[] NONE = {};

  private final Perceptron weights = new Perceptron(ParseState.TRANSITIONS, BITS);
  private final TransitionScores transitions = new TransitionScores(weights);
  private final int[] costs = new int[ParseState.TRANSITIONS];
  private final Random random;

  ParserTrainer(long seed) {
    this.random = new Random(seed);
  }

  /** Learns from the examples and returns the weights. */
  Perceptron train(List<Example> examples, int epochs) {
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return weights;
  }

  private void learn(Example example) {
    Path right = new Path(new ParseState(example.input()), 0, true, null, -1, NONE);
    List<Path> beam = List.of(right);
    Path worstRight = right;
    Path worstWrong = right;
    long violation = 0;
    while (!right.state.isDone()) {
      List<Path> steps = new ArrayList<>();
      for (Path path : beam) {
        steps.addAll(steps(path, example.heads()));
      }
      // The right sequence may have fallen out of the beam.
      List<Path> all = new ArrayList<>(steps);
      if (!beam.contains(right)) {
        all.addAll(steps(right, example.heads()));
      }
      right = Collections.max(all.stream().filter(path -> path.right).toList(), Path.BY_SCORE);
      steps.sort(Path.BY_SCORE.reversed());
      beam = steps.subList(0, Math.min(WIDTH, steps.size()));
      beam.forEach(Path::take);
      if (!beam.contains(right)) {
        right.take();
      }
      Path best = right;
      Path wrong = beam.stream().filter(path -> !path.right).findFirst().orElse(best);
      if (wrong.score - right.score > violation) {
        violation = wrong.score - right.score;
        worstRight = right;
        worstWrong = wrong;
      }
    }
    weights.step();
    move(worstRight, worstWrong);
  }

  /** Returns the sequences that a sequence can become, their last step not taken yet. */
  private List<Path> steps(Path path, int[] heads) {
    ParseState state = path.state;
    int forced = state.forced();
    if (forced >= 0) {
      return List.of(new Path(state, path.score, path.right, path, forced, NONE));
    }
    transitions.read(state);
    int[] features = transitions.features();
    Oracle.costs(state, heads, costs);
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < costs.length; t++) {
      least = state.allows(t) ? Math.min(least, costs[t]) : least;
    }
    List<Path> steps = new ArrayList<>();
    for (int t = 0; t < costs.length; t++) {
      if (state.allows(t)) {
        boolean good = costs[t] == least;
        long score = path.score + transitions.of(t) + (good ? 0 : MARGIN);
        steps.add(new Path(state, score, path.right && good, path, t, features));
      }
    }
    return steps;
  }

  private void move(Path right, Path wrong) {
    List<Path> up = sequence(right);
    List<Path> down = sequence(wrong);
    int same = 0;
    while (same < Math.min(up.size(), down.size()) && up.get(same) == down.get(same)) {
      same++;
    }
    up.subList(same, up.size()).forEach(p -> weights.add(p.features, p.transition, 1));
    down.subList(same, down.size()).forEach(p -> weights.add(p.features, p.transition, -1));
  }

  private static List<Path> sequence(Path last) {
    List<Path> paths = new ArrayList<>();
    for (Path path = last; path != null; path = path.before) {
      paths.add(path);
    }
    Collections.reverse(paths);
    return paths;
  }
}
