package io.github.depeche.extract.judge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Says whether two events of an article tell of one happening, by a logistic model (learnt from
 * articles labelled by hand, see {@code train/CHAINS.md}). Immutable, thread-safe.
 */
public final class ChainJudge {

  private static final String RESOURCE = "chains.gz";

  private final Weights weights;

  /**
   * @param weights of what {@link #see} returns
   */
  public ChainJudge(Weights weights) {
    this.weights = weights;
  }

  /**
   * Loads the model that comes with the library.
   *
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static ChainJudge load() {
    return new ChainJudge(Weights.load(RESOURCE, 1).get(0));
  }

  /** Writes the model, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  /** Returns the logarithm of the odds that two events tell of one happening. */
  public double judge(ChainProposal proposal) {
    return weights.sum(see(proposal));
  }

  /** Returns what the judge sees of two events. */
  public static FeatureSet see(ChainProposal proposal) {
    FeatureSet features = new FeatureSet();
    int type = FeatureSet.key("type", proposal.type().label());
    features.add(type);
    for (String clue : proposal.clues()) {
      int key = FeatureSet.key("clue", clue);
      features.add(key);
      features.add(type, key);
    }
    return features;
  }
}
