package io.github.depeche.train.events;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.github.depeche.extract.judge.Weights;
import java.util.List;
import java.util.function.Predicate;

/** Logistic regression with a quadratic penalty, by LIBLINEAR. */
final class Logistic {

  private static final double PRECISION = 0.01;

  private final double cost;

  /**
   * @param cost of an error, against that of large weights
   */
  Logistic(double cost) {
    this.cost = cost;
    Linear.disableDebugOutput();
  }

  /** Returns the weights that tell the samples that are right from the others. */
  <S extends Sample> Weights train(List<S> samples, Predicate<S> right) {
    return train(samples, List.of(right)).get(0);
  }

  /** Returns the weights for each way to be right; they are trained side by side. */
  <S extends Sample> List<Weights> train(List<S> samples, List<Predicate<S>> rights) {
    Feature[][] features = samples.stream().map(Logistic::features).toArray(Feature[][]::new);
    return rights.parallelStream()
        .map(right -> samples.stream().mapToDouble(sample -> right.test(sample) ? 1 : 0).toArray())
        .map(wanted -> train(features, wanted))
        .toList();
  }

  private Weights train(Feature[][] features, double[] wanted) {
    Problem problem = new Problem();
    problem.l = wanted.length;
    problem.n = Weights.COUNT;
    problem.x = features;
    problem.y = wanted;
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double[] weights = model.getFeatureWeights();
    if (model.getLabels()[0] != 1) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return Weights.of(weights);
  }

  /** LIBLINEAR counts features from 1. */
  private static Feature[] features(Sample sample) {
    Feature[] features = new Feature[sample.features().places().length];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          new FeatureNode(sample.features().places()[i] + 1, sample.features().counts()[i]);
    }
    return features;
  }
}
