package io.github.depeche.train.events;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.Weights;
import java.util.List;

/** Logistic regression with a quadratic penalty, by LIBLINEAR. */
final class TriggerTrainer {

  private static final double PRECISION = 0.01;

  private final double cost;

  /**
   * @param cost of an error, against that of large weights
   */
  TriggerTrainer(double cost) {
    this.cost = cost;
    Linear.disableDebugOutput();
  }

  TriggerJudge train(List<Sample> samples) {
    Problem problem = new Problem();
    problem.l = samples.size();
    problem.n = Weights.COUNT;
    problem.x = samples.stream().map(TriggerTrainer::features).toArray(Feature[][]::new);
    problem.y = samples.stream().mapToDouble(sample -> sample.right() ? 1 : 0).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    double[] weights = model.getFeatureWeights();
    if (model.getLabels()[0] != 1) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return new TriggerJudge(Weights.of(weights));
  }

  /** LIBLINEAR counts features from 1. */
  private static Feature[] features(Sample sample) {
    Feature[] features = new Feature[sample.places().length];
    for (int i = 0; i < features.length; i++) {
      features[i] = new FeatureNode(sample.places()[i] + 1, sample.counts()[i]);
    }
    return features;
  }
}
