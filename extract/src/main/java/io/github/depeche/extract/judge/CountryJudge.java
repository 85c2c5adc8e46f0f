package io.github.depeche.extract.judge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which of the countries and organisations of an article somebody stands for of whom nothing
 * says so, by a logistic model (learnt from articles labelled by hand, see {@code
 * train/EVENTS.md}). Immutable, thread-safe.
 */
public final class CountryJudge {

  private static final String RESOURCE = "countries.gz";

  private final Weights weights;

  /**
   * @param weights of what {@link #see} returns
   */
  public CountryJudge(Weights weights) {
    this.weights = weights;
  }

  /**
   * Loads the model that comes with the library.
   *
   * @throws IllegalStateException if it is missing
   * @throws UncheckedIOException if it is damaged
   */
  public static CountryJudge load() {
    return new CountryJudge(Weights.load(RESOURCE, 1).get(0));
  }

  /** Writes the model, not compressed. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
  }

  /**
   * Returns the code of the likeliest proposal, the first of equals.
   *
   * @param proposals all of one mention, that of none among them
   */
  public Optional<String> judge(List<CountryProposal> proposals) {
    return proposals.stream()
        .max(Comparator.comparingDouble(proposal -> weights.sum(see(proposal))))
        .flatMap(CountryProposal::code);
  }

  /** Returns what the judge sees of a proposal. */
  public static FeatureSet see(CountryProposal proposal) {
    FeatureSet features = new FeatureSet();
    int given =
        FeatureSet.key(
            proposal.code().isPresent() ? "code" : "no code",
            proposal.given().name().toLowerCase(Locale.ROOT));
    int kind = FeatureSet.key("kind", Forms.kind(proposal.mention()));
    features.add(given);
    features.add(given, kind);
    for (String known : proposal.of()) {
      features.add(given, FeatureSet.key("of", known));
    }
    for (String clue : proposal.clues()) {
      int key = FeatureSet.key("clue", clue);
      features.add(key);
      features.add(given, key);
      features.add(kind, key);
    }
    return features;
  }
}
