package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.judge.Verdict;
import io.github.depeche.extract.rules.Attempt;
import java.util.List;

/**
 * A predicate with the rules tried on it.
 *
 * @param predicate in normal form
 * @param attempts in file order; empty if no rule looks at its lemma
 * @param verdicts what the judge says of the rules that come nearest, the likeliest first; empty if
 *     it is not asked
 * @param inName whether it is part of a name, and so no event
 * @param hasActor whether somebody who can act fills one of its functions
 */
public record PredicateTrace(
    Predicate predicate,
    List<Attempt> attempts,
    List<Verdict> verdicts,
    boolean inName,
    boolean hasActor) {

  public PredicateTrace {
    attempts = ImmutableList.copyOf(attempts);
    verdicts = ImmutableList.copyOf(verdicts);
  }
}
