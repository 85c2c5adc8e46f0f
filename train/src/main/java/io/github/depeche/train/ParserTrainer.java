package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.ParseInput;
import io.github.depeche.extract.analysis.fast.model.ParseState;
import io.github.depeche.extract.analysis.fast.model.Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the parser with a dynamic oracle: it goes on from its own mistakes and learns to make the
 * best of them.
 */
final class ParserTrainer {

  /** A sentence with the heads to learn. */
  record Example(ParseInput input, int[] heads) {}

  private static final int BITS = 22;
  private static final int MARGIN = 12;
  private static final double EXPLORE = 0.9;

  private final Perceptron weights = new Perceptron(ParseState.TRANSITIONS, BITS);
  private final int[] costs = new int[ParseState.TRANSITIONS];
  private final Random random;

  ParserTrainer(long seed) {
    this.random = new Random(seed);
  }

  /** Learns from the examples and returns the weights. */
  Perceptron train(List<Example> examples, int epochs) {
    Parser parser = new Parser(weights);
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      boolean exploring = epoch > 0;
      for (Example example : order) {
        parser.parse(
            example.input(),
            (state, features, count, scores) -> {
              Oracle.costs(state, example.heads(), costs);
              return learn(state, features, count, scores, exploring);
            });
      }
    }
    return weights;
  }

  private int learn(ParseState state, int[] features, int count, int[] scores, boolean exploring) {
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < scores.length; t++) {
      if (state.allows(t)) {
        least = Math.min(least, costs[t]);
      }
    }
    int right = -1;
    int wrong = -1;
    for (int t = 0; t < scores.length; t++) {
      if (!state.allows(t)) {
        continue;
      }
      if (costs[t] == least) {
        right = right < 0 || scores[t] > scores[right] ? t : right;
      } else {
        wrong = wrong < 0 || scores[t] > scores[wrong] ? t : wrong;
      }
    }
    weights.step();
    int predicted = Parser.best(state, scores);
    if (wrong >= 0 && scores[wrong] + MARGIN > scores[right]) {
      weights.update(features, count, right, wrong);
    }
    return exploring && random.nextDouble() < EXPLORE ? predicted : right;
  }
}
