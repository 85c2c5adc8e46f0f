package io.github.depeche.extract.events;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import io.github.depeche.extract.analysis.Analysis;
import java.util.List;

/**
 * Why a text gave events or did not.
 *
 * @param analysis its words and trees
 * @param predicates its predicates with the rules tried on them, in text order
 * @param document its mentions and events
 */
public record ArticleTrace(Analysis analysis, List<PredicateTrace> predicates, Document document) {

  public ArticleTrace {
    requireNonNull(analysis);
    predicates = ImmutableList.copyOf(predicates);
    requireNonNull(document);
  }
}
