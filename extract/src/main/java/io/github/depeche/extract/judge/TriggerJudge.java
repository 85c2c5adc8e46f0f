package io.github.depeche.extract.judge;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.rules.Proposal;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Second stage behind the rules: says how likely a predicate is to be an event of the type that a
 * rule proposes, by a logistic model and by networks over the rule, what failed of it and the words
 * around (learnt from articles labelled by hand, see {@code train/EVENTS.md}); its chance is the
 * mean of both, unless the first is sure that it is none. So it drops what rules take wrongly, and
 * accepts what misses a constraint but looks like an event otherwise. Immutable, thread-safe.
 */
public final class TriggerJudge {

  private static final String RESOURCE = "triggers.gz";
  private static final String NETWORKS = "trigger-networks.gz";

  /** The second class of a network is that there is an event. */
  private static final int EVENT = 1;

  private static final int CLASSES = 2;

  /** From which chance on what a rule finds is an event; see {@code train/EVENTS.md}. */
  private static final double WITH_RULES = 0.35;

  /**
   * From which chance on there is an event though a constraint fails. Labels of one hand mark more
   * than the gold, most of all where no rule does.
   */
  private static final double AGAINST_RULES = 0.45;

  private final Weights weights;
  private final Optional<Networks> networks;

  /**
   * @param weights those of {@link TriggerFeatures}
   * @param networks over the properties there, with two classes: no event, event; if there is none
   *     the weights judge alone
   */
  public TriggerJudge(Weights weights, Optional<Networks> networks) {
    networks.ifPresent(all -> all.checkFor(CLASSES, Seen.OF_PREDICATE));
    this.weights = weights;
    this.networks = networks;
  }

  /**
   * Loads the model that comes with the library.
   *
   * @param encoder that which comes with it
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static TriggerJudge load(SentenceEncoder encoder) {
    return new TriggerJudge(
        Weights.load(RESOURCE, 1).get(0), Optional.of(Networks.load(NETWORKS, encoder)));
  }

  /** Writes the logistic model, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  /**
   * Writes the networks, not compressed.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public void writeNetworks(DataOutputStream out) throws IOException {
    networks.orElseThrow().write(out);
  }

  /**
   * Judges what rules propose for a predicate. Of those that are likely enough the likeliest is
   * accepted, and besides it winning rules that fire beside others.
   *
   * @return a verdict for each proposal, the likeliest first
   */
  public ImmutableList<Verdict> judge(List<Proposal> proposals, TriggerFeatures features) {
    List<Verdict> judged = new ArrayList<>();
    for (Proposal proposal : proposals) {
      double chance = chance(features.see(proposal));
      judged.add(new Verdict(proposal, chance, chance >= least(proposal)));
    }
    judged.sort(Comparator.comparingDouble(Verdict::chance).reversed());
    ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
    boolean taken = false;
    for (Verdict verdict : judged) {
      boolean accepted = verdict.accepted() && (!taken || isBeside(verdict.proposal()));
      verdicts.add(new Verdict(verdict.proposal(), verdict.chance(), accepted));
      taken |= accepted;
    }
    return verdicts.build();
  }

  private double chance(Seen seen) {
    double logistic = weights.chance(seen.features());
    return logistic < Networks.HOPELESS
        ? logistic
        : networks.map(all -> (logistic + all.chances(seen)[EVENT]) / 2).orElse(logistic);
  }

  private static double least(Proposal proposal) {
    return proposal.standing() == Proposal.Standing.FAILS ? AGAINST_RULES : WITH_RULES;
  }

  private static boolean isBeside(Proposal proposal) {
    return proposal.standing() == Proposal.Standing.WINS && proposal.attempt().rule().also();
  }
}
