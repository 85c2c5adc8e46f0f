package io.github.depeche.extract.rules;

import io.github.depeche.document.EventType;
import io.github.depeche.document.Span;
import io.github.depeche.extract.clauses.Predicate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for each type the rule that comes nearest to a predicate. */
final class Proposals {

  private final Map<EventType, Proposal> nearest = new EnumMap<>(EventType.class);
  private final Predicate predicate;
  private final Fillers fillers;

  private Proposals(Predicate predicate, Fillers fillers) {
    this.predicate = predicate;
    this.fillers = fillers;
  }

  /**
   * Returns a proposal for each type of which a rule has the predicate's words: a rule that wins,
   * else one that fits, else the one of which the fewest constraints fail.
   */
  static List<Proposal> of(
      List<Attempt> winners, List<RuleBook.Entry> entries, Predicate predicate, Fillers fillers) {
    Proposals proposals = new Proposals(predicate, fillers);
    winners.forEach(proposals::win);
    entries.forEach(proposals::consider);
    return List.copyOf(proposals.nearest.values());
  }

  private void win(Attempt winner) {
    nearest.putIfAbsent(
        winner.rule().type(), new Proposal(winner, Proposal.Standing.WINS, Optional.empty(), 0));
  }

  private void consider(RuleBook.Entry entry) {
    Rule rule = entry.rule();
    Proposal known = nearest.get(rule.type());
    if (known != null && known.failures() == 0) {
      return;
    }
    Optional<Span> trigger = RuleMatcher.trigger(entry, predicate);
    if (trigger.isEmpty()) {
      return;
    }
    Predicate normal = RuleMatcher.normalised(entry, predicate, fillers);
    int failures = failures(rule, normal);
    if (known == null || failures < known.failures()) {
      nearest.put(
          rule.type(),
          new Proposal(
              RuleMatcher.unfilled(entry, normal, trigger.get()),
              failures == 0 ? Proposal.Standing.FITS : Proposal.Standing.FAILS,
              RuleMatcher.failing(rule, normal, fillers).map(failing -> key(rule, failing)),
              failures));
    }
  }

  private int failures(Rule rule, Predicate normal) {
    int failures = 0;
    for (Condition condition : rule.require()) {
      failures += ConditionCheck.holds(condition, normal, fillers) ? 0 : 1;
    }
    for (Condition condition : rule.unless()) {
      failures += ConditionCheck.holds(condition, normal, fillers) ? 1 : 0;
    }
    return failures;
  }

  private static String key(Rule rule, Condition failing) {
    return (rule.require().contains(failing) ? "requires " : "not with ") + failing.key();
  }
}
