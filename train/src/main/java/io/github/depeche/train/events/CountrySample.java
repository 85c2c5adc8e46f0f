package io.github.depeche.train.events;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.CountryJudge;
import io.github.depeche.extract.judge.CountryProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A country or organisation that somebody may stand for, or none.
 *
 * @param right whether he does
 * @param features for the logistic model
 */
record CountrySample(boolean right, Features features) implements Sample {

  /** Returns all proposals for the mentions whose codes are marked. */
  static List<CountrySample> of(LabelledArticle article, Extractor reader) {
    List<CountrySample> samples = new ArrayList<>();
    if (!article.codes().isEmpty()) {
      reader.countries(
          article.document(),
          proposals ->
              article
                  .codes(proposals.get(0).mention().span())
                  .ifPresent(
                      codes -> proposals.forEach(proposal -> samples.add(of(proposal, codes)))));
    }
    return samples;
  }

  /** Returns whether a mention with these codes has the one that is proposed. */
  static CountrySample of(CountryProposal proposal, Set<String> codes) {
    return new CountrySample(
        proposal.code().map(codes::contains).orElse(codes.isEmpty()),
        Features.of(CountryJudge.see(proposal)));
  }
}
