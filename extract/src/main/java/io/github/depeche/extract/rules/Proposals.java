package io.github.depeche.extract.rules;

import io.github.depeche.document.EventType;
import io.github.depeche.extract.clauses.Predicate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for each type the rule that comes nearest to a predicate. */
final class Proposals {

  private final Map<EventType, Proposal> nearest = new EnumMap<>(EventType.class);
  private final Fillers fillers;

  private Proposals(Fillers fillers) {
    this.fillers = fillers;
  }

  /**
   * Returns a proposal for each type of which a rule has the predicate's words: a rule that wins,
   * else one that fits, else the one of which the fewest constraints fail.
   *
   * @param begun the rules that have its words, without roles
   */
  static List<Proposal> of(List<Attempt> winners, List<Attempt> begun, Fillers fillers) {
    Proposals proposals = new Proposals(fillers);
    winners.forEach(proposals::win);
    begun.forEach(proposals::consider);
    return List.copyOf(proposals.nearest.values());
  }

  private void win(Attempt winner) {
    nearest.putIfAbsent(
        winner.rule().type(), new Proposal(winner, Proposal.Standing.WINS, Optional.empty(), 0));
  }

  private void consider(Attempt attempt) {
    Rule rule = attempt.rule();
    Proposal known = nearest.get(rule.type());
    if (known != null && (known.failures() == 0 || rule.isVocabulary())) {
      return;
    }
    List<Condition> failures = failures(rule, attempt.predicate());
    if (known == null || failures.size() < known.failures()) {
      nearest.put(
          rule.type(),
          new Proposal(
              attempt,
              failures.isEmpty() ? Proposal.Standing.FITS : Proposal.Standing.FAILS,
              failures.stream().findFirst().map(failing -> key(rule, failing)),
              failures.size()));
    }
  }

  private List<Condition> failures(Rule rule, Predicate normal) {
    List<Condition> failures = new ArrayList<>();
    for (Condition condition : rule.require()) {
      if (!ConditionCheck.holds(condition, normal, fillers)) {
        failures.add(condition);
      }
    }
    for (Condition condition : rule.unless()) {
      if (ConditionCheck.holds(condition, normal, fillers)) {
        failures.add(condition);
      }
    }
    return failures;
  }

  private static String key(Rule rule, Condition failing) {
    return (rule.require().contains(failing) ? "requires " : "not with ") + failing.key();
  }
}
