package io.github.depeche.extract.judge;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Realis;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Second stage behind the cues of realis: says how likely an event is to have each realis, by a
 * logistic model for each (learnt from articles labelled by hand, see {@code train/EVENTS.md}).
 * Immutable, thread-safe.
 */
public final class RealisJudge {

  private static final String RESOURCE = "realis.gz";

  private final ImmutableList<Weights> values;

  /**
   * @param values the weights of {@link RealisFeatures} for each value, in the order of {@link
   *     Realis}
   */
  public RealisJudge(List<Weights> values) {
    this.values = ImmutableList.copyOf(values);
  }

  /**
   * Loads the model that comes with the library.
   *
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static RealisJudge load() {
    return new RealisJudge(Weights.load(RESOURCE, Realis.values().length));
  }

  /** Writes the model, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    for (Weights weights : values) {
      weights.write(out);
    }
  }

  /** Returns whether an event took place: what is likeliest. */
  public Realis judge(RealisProposal proposal) {
    FeatureSet features = new FeatureSet();
    new RealisFeatures(proposal).collect(features);
    Realis best = proposal.given();
    double most = chance(best, features);
    for (Realis value : Realis.values()) {
      double chance = chance(value, features);
      if (chance > most) {
        best = value;
        most = chance;
      }
    }
    return best;
  }

  private double chance(Realis value, FeatureSet features) {
    return 1 / (1 + Math.exp(-values.get(value.ordinal()).sum(features)));
  }
}
