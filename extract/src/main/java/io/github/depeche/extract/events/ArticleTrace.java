package io.github.depeche.extract.events;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.extract.analysis.Analysis;
import java.util.List;
import java.util.Optional;

/**
 * Why a text gave events or did not.
 *
 * @param analysis its words and trees
 * @param predicates its predicates with the rules tried on them, in text order
 * @param realis how its events came to their realis, as far as its date does not matter
 * @param document its mentions and events
 */
public record ArticleTrace(
    Analysis analysis,
    List<PredicateTrace> predicates,
    List<RealisTrace> realis,
    Document document) {

  public ArticleTrace {
    requireNonNull(analysis);
    predicates = ImmutableList.copyOf(predicates);
    realis = ImmutableList.copyOf(realis);
    requireNonNull(document);
  }

  /** Returns how an event of the document came to its realis. */
  public Optional<RealisTrace> realis(Event event) {
    return realis.stream()
        .filter(trace -> trace.isOf(event))
        .findFirst()
        .map(trace -> trace.upTo(event));
  }
}
