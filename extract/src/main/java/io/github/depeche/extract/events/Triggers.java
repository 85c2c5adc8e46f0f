package io.github.depeche.extract.events;

import io.github.depeche.extract.clauses.Predicate;
import io.github.depeche.extract.judge.SeenSentence;
import io.github.depeche.extract.judge.TriggerFeatures;
import io.github.depeche.extract.judge.TriggerJudge;
import io.github.depeche.extract.judge.TypeCounts;
import io.github.depeche.extract.judge.Verdict;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.Fillers;
import io.github.depeche.extract.rules.Proposal;
import io.github.depeche.extract.rules.RuleMatcher;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the rules that make events of a document's predicates: those that win, or, with a judge,
 * those that it accepts. A rule of the user's that wins is not judged. Not thread-safe.
 */
final class Triggers {

  /**
   * A predicate that may be an event.
   *
   * @param winners the rules that win
   * @param proposals what is to be judged; empty if nothing is
   */
  record Option(Predicate predicate, List<Attempt> winners, List<Proposal> proposals) {}

  /** Fewer sentences say little of what an article is about. */
  private static final int LEAST_SENTENCES = 3;

  private final RuleMatcher matcher;
  private final Optional<TriggerJudge> judge;
  private final TypeCounts document = new TypeCounts();
  private final boolean isShort;

  /**
   * @param sentences how many the document has
   */
  Triggers(RuleMatcher matcher, Optional<TriggerJudge> judge, int sentences) {
    this.matcher = matcher;
    this.judge = judge;
    this.isShort = sentences < LEAST_SENTENCES;
  }

  /** Tries the rules on a predicate. All of a document are to be read before any is chosen. */
  Option read(Predicate predicate, Fillers fillers) {
    List<Attempt> begun = matcher.begun(predicate, fillers);
    List<Attempt> winners = matcher.winners(begun, fillers);
    boolean judged = judge.isPresent() && winners.stream().noneMatch(matcher::isUsers);
    List<Proposal> proposals = judged ? matcher.proposals(winners, begun, fillers) : List.of();
    document.add(proposals);
    return new Option(predicate, winners, proposals);
  }

  /** Returns the rules that make events of a predicate. */
  List<Attempt> choose(Option option, SeenSentence seen) {
    return option.proposals().isEmpty()
        ? option.winners()
        : verdicts(option, seen).stream()
            .filter(Verdict::accepted)
            .map(verdict -> filled(verdict.proposal(), seen.fillers()))
            .toList();
  }

  private static Attempt filled(Proposal proposal, Fillers fillers) {
    return proposal.standing() == Proposal.Standing.WINS
        ? proposal.attempt()
        : RuleMatcher.filled(proposal.attempt(), fillers);
  }

  /** Returns what the judge says of each proposal; empty if nothing is judged. */
  List<Verdict> verdicts(Option option, SeenSentence seen) {
    return option.proposals().isEmpty()
        ? List.of()
        : judge.orElseThrow().judge(option.proposals(), features(option, seen, !isShort));
  }

  /**
   * Returns what a judge looks at.
   *
   * @param whole whether that is the whole document, not only the sentence
   */
  TriggerFeatures features(Option option, SeenSentence seen, boolean whole) {
    return new TriggerFeatures(
        option.predicate(),
        option.proposals(),
        seen,
        whole ? Optional.of(document) : Optional.empty());
  }
}
