package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.Realis;
import io.github.depeche.extract.judge.RealisJudge;
import io.github.depeche.extract.judge.RealisProposal;
import io.github.depeche.extract.judge.SeenSentence;
import io.github.depeche.extract.realis.RealisResolver;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.RuleMatcher;
import java.util.Optional;

/**
 * Decides whether an event took place: what its rule fixes, else what the judge makes of the cues.
 * Rules of the user's are never judged. Immutable, thread-safe.
 */
final class EventRealis {

  private final RealisResolver resolver = RealisResolver.load();
  private final RuleMatcher matcher;
  private final Optional<RealisJudge> judge;

  /**
   * @param matcher knows whose rules they are
   */
  EventRealis(RuleMatcher matcher, Optional<RealisJudge> judge) {
    this.matcher = matcher;
    this.judge = judge;
  }

  /** Returns an event with the realis that its form and what governs it give. */
  RealisProposal proposal(Attempt event, Circumstances circumstances) {
    boolean dated = circumstances.isDated(event);
    return new RealisProposal(
        event, resolver.resolve(event.predicate(), event.rule().type(), dated), dated);
  }

  /** Returns what came of an event's realis, step by step. */
  RealisTrace decide(Attempt event, Circumstances circumstances, SeenSentence seen) {
    RealisProposal proposal = proposal(event, circumstances);
    ImmutableMap.Builder<RealisTrace.Step, Realis> steps = ImmutableMap.builder();
    steps.put(RealisTrace.Step.CUES, proposal.given());
    if (event.rule().realis().isPresent()) {
      steps.put(RealisTrace.Step.RULE, event.rule().realis().get());
    } else if (judge.isPresent() && !matcher.isUsers(event)) {
      steps.put(RealisTrace.Step.JUDGE, judge.get().judge(proposal, seen));
    }
    return new RealisTrace(event, steps.buildOrThrow());
  }
}
