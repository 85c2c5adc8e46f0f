package io.github.depeche.extract.analysis.fast.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Chooses the relation of each word to its head, from the root downwards. Thread-safe. */
public final class Labeler {

  /** Chooses relations; the trainer's hook. */
  public interface Decisions {
    /**
     * Chooses a relation.
     *
     * @param word the dependent's place
     * @param features the features' hashes
     * @param count how many features there are
     * @param scores by relation
     * @return the number of the relation to go on with
     */
    int decide(int word, int[] features, int count, int[] scores);
  }

  private final ImmutableList<String> relations;
  private final Weights weights;
  private final int root;

  /**
   * @param relations all relations, {@code root} among them
   * @param weights rows as wide as there are relations
   */
  public Labeler(List<String> relations, Weights weights) {
    this.relations = ImmutableList.copyOf(relations);
    this.weights = weights;
    this.root = relations.indexOf("root");
  }

  /** Returns the relations by their numbers. */
  public ImmutableList<String> relations() {
    return relations;
  }

  /**
   * Returns the relation of each word.
   *
   * @param input the words
   * @param heads their heads; of one word it is the root
   */
  public int[] label(ParseInput input, int[] heads) {
    return label(input, heads, (word, features, count, scores) -> best(scores));
  }

  /** Labels with relations chosen by {@code decisions}. */
  public int[] label(ParseInput input, int[] heads, Decisions decisions) {
    LabelContext tree = new LabelContext(input, heads);
    LabelFeatures features = new LabelFeatures();
    int[] scores = new int[relations.size()];
    int[] labels = new int[input.length];
    int[] order = downwards(input, heads);
    for (int d : order) {
      if (heads[d] == input.root) {
        labels[d] = root;
        continue;
      }
      features.extract(tree, d, labels[heads[d]]);
      weights.score(features.hashes, features.count, scores);
      labels[d] = decisions.decide(d, features.hashes, features.count, scores);
    }
    return labels;
  }

  private int best(int[] scores) {
    int best = -1;
    for (int k = 0; k < scores.length; k++) {
      if (k != root && (best < 0 || scores[k] > scores[best])) {
        best = k;
      }
    }
    return best;
  }

  /** The words, each after its head. */
  private static int[] downwards(ParseInput input, int[] heads) {
    int n = heads.length;
    int[] first = new int[n + 2];
    int[] sibling = new int[n];
    java.util.Arrays.fill(first, -1);
    for (int d = n - 1; d >= 0; d--) {
      sibling[d] = first[heads[d]];
      first[heads[d]] = d;
    }
    int[] order = new int[n];
    int end = 0;
    for (int d = first[input.root]; d >= 0; d = sibling[d]) {
      order[end++] = d;
    }
    for (int at = 0; at < end; at++) {
      for (int d = first[order[at]]; d >= 0; d = sibling[d]) {
        order[end++] = d;
      }
    }
    return order;
  }
}
