package io.github.depeche.train.events;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.judge.ChainJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two events that may tell of one happening.
 *
 * @param right whether they do
 * @param features for the logistic model
 */
record ChainSample(boolean right, Features features) implements Sample {

  /** Returns all pairs of events of an article whose happenings are marked. */
  static List<ChainSample> of(LabelledArticle article, Extractor reader) {
    List<ChainSample> samples = new ArrayList<>();
    if (!article.happenings().isEmpty()) {
      reader.happenings(
          article.document(),
          proposal -> {
            Optional<String> earlier = article.happening(proposal.earlier());
            Optional<String> later = article.happening(proposal.later());
            if (earlier.isPresent() && later.isPresent()) {
              Features features = Features.of(ChainJudge.see(proposal));
              samples.add(new ChainSample(earlier.equals(later), features));
            }
          });
    }
    return samples;
  }
}
