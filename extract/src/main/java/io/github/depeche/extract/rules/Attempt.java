package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.Span;
import io.github.depeche.extract.clauses.Filler;
import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.mentions.Candidate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule tried on a predicate.
 *
 * @param rule the rule
 * @param predicate as the rule sees it: of a noun, "de" is its subject or object
 * @param trigger the words that say which event it is
 * @param failure the constraint that failed; empty if the rule fits, or none has been asked yet
 * @param roles who fills which role; empty if the rule does not fit, or nobody has been looked for
 * @param specificity how much the rule asks for; of rules that fit, the one with the most wins
 */
public record Attempt(
    Rule rule,
    Predicate predicate,
    Span trigger,
    Optional<String> failure,
    ImmutableListMultimap<ArgumentRole, Part> roles,
    int specificity) {

  /** A function's filler and the mention it stands for. */
  public record Part(Filler filler, Candidate mention) {}

  /** Of few components, for speed: rules and predicates are large. */
  @Override
  public int hashCode() {
    return Objects.hash(rule.id(), trigger);
  }

  /** Returns whether the rule fits, as far as it has been asked. */
  public boolean fits() {
    return failure.isEmpty();
  }

  /** Returns the mentions in {@code role}. */
  public List<Candidate> mentions(ArgumentRole role) {
    return roles.get(role).stream().map(Part::mention).collect(ImmutableList.toImmutableList());
  }
}
