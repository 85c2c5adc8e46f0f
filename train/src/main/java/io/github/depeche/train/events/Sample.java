package io.github.depeche.train.events;

import io.github.depeche.extract.judge.FeatureSet;
import io.github.depeche.extract.judge.Weights;
import java.util.Map;
import java.util.TreeMap;

/** Something to learn from. */
interface Sample {

  /** What is seen of it. */
  Features features();

  /**
   * Features as the trainer wants them.
   *
   * @param places of their weights, ascending
   * @param counts how often each is there
   */
  record Features(int[] places, int[] counts) {

    static Features of(FeatureSet set) {
      Map<Integer, Integer> counts = new TreeMap<>();
      for (int i = 0; i < set.size(); i++) {
        counts.merge(Weights.place(set.get(i)), 1, Integer::sum);
      }
      return new Features(
          counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
          counts.values().stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
