package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Realis;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Second stage behind the cues of realis: says which realis an event most likely has, by a logistic
 * model for each (learnt from articles labelled by hand, see {@code train/EVENTS.md}). Immutable,
 * thread-safe.
 */
public final class RealisJudge {

  private static final String RESOURCE = "realis.gz";

  private final ImmutableList<Weights> values;

  /**
   * @param values the weights of {@link RealisFeatures} for each value, in the order of {@link
   *     Realis}
   */
  public RealisJudge(List<Weights> values) {
    checkArgument(values.size() == Realis.values().length, "%s values", values.size());
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

  /** Returns the likeliest realis of an event: what is given, unless another is likelier. */
  public Realis judge(RealisProposal proposal) {
    FeatureSet features = new FeatureSet();
    new RealisFeatures(proposal).collect(features);
    Realis best = proposal.given();
    double most = values.get(best.ordinal()).sum(features);
    for (Realis value : Realis.values()) {
      double sum = values.get(value.ordinal()).sum(features);
      if (sum > most) {
        best = value;
        most = sum;
      }
    }
    return best;
  }
}
