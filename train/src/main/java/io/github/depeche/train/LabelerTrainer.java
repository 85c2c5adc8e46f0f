package io.github.depeche.train;

import io.github.depeche.extract.analysis.fast.model.Labeler;
import io.github.depeche.extract.analysis.fast.model.ParseInput;
import java.util.List;
import java.util.Random;

/** Trains the choice of relations on right trees. */
final class LabelerTrainer {

  /** A tree with the relations to learn, by number. */
  record Example(ParseInput input, int[] heads, int[] relations) {}

  private static final int BITS = 17;
  private static final int MARGIN = 20;

  private LabelerTrainer() {}

  static Perceptron train(List<Example> examples, List<String> relations, int epochs, long seed) {
    Perceptron weights = new Perceptron(relations.size(), BITS);
    Labeler labeler = new Labeler(relations, weights);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i : Local.shuffled(examples.size(), random)) {
        Example example = examples.get(i);
        labeler.label(
            example.input(),
            example.heads(),
            (word, features, count, scores) ->
                Local.learn(weights, features, count, scores, example.relations()[word], MARGIN));
      }
    }
    return weights;
  }
}
