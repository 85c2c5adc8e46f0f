package io.github.depeche.extract.judge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Realis;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Second stage behind the cues of realis: says which realis an event most likely has, by a logistic
 * model for each and by networks (learnt from articles labelled by hand, see {@code
 * train/EVENTS.md}); a chance is the mean of both. Immutable, thread-safe.
 */
public final class RealisJudge {

  private static final String RESOURCE = "realis.gz";
  private static final String NETWORKS = "realis-networks.gz";

  private final ImmutableList<Weights> values;
  private final Optional<Networks> networks;

  /**
   * @param values the weights of {@link RealisFeatures} for each value, in the order of {@link
   *     Realis}
   * @param networks with a class for each value, in that order; if there is none the weights judge
   *     alone
   */
  public RealisJudge(List<Weights> values, Optional<Networks> networks) {
    checkArgument(values.size() == Realis.values().length, "%s values", values.size());
    networks.ifPresent(all -> all.checkFor(Realis.values().length, Seen.OF_PREDICATE));
    this.values = ImmutableList.copyOf(values);
    this.networks = networks;
  }

  /**
   * Loads the model that comes with the library.
   *
   * @param encoder that which comes with it
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static RealisJudge load(SentenceEncoder encoder) {
    return new RealisJudge(
        Weights.load(RESOURCE, Realis.values().length),
        Optional.of(Networks.load(NETWORKS, encoder)));
  }

  /**
   * Writes the networks, not compressed.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public void writeNetworks(DataOutputStream out) throws IOException {
    networks.orElseThrow().write(out);
  }

  /** Writes the logistic models, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    for (Weights weights : values) {
      weights.write(out);
    }
  }

  /** Returns the likeliest realis of an event: what is given, unless another is likelier. */
  public Realis judge(RealisProposal proposal, SeenSentence seen) {
    double[] chances = chances(new RealisFeatures(proposal, seen).see());
    Realis best = proposal.given();
    for (Realis value : Realis.values()) {
      best = chances[value.ordinal()] > chances[best.ordinal()] ? value : best;
    }
    return best;
  }

  private double[] chances(Seen seen) {
    double[] chances =
        values.stream().mapToDouble(weights -> weights.chance(seen.features())).toArray();
    // Those of the logistic models, each by itself, do not add up to 1 as those of networks do.
    double all = DoubleStream.of(chances).sum();
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= all;
    }
    if (networks.isPresent()) {
      double[] classes = networks.get().chances(seen);
      for (int i = 0; i < chances.length; i++) {
        chances[i] += classes[i];
      }
    }
    return chances;
  }
}
