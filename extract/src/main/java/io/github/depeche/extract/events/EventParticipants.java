package io.github.depeche.extract.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.extract.coref.Coreference;
import io.github.depeche.extract.judge.ArgumentFeatures;
import io.github.depeche.extract.judge.ArgumentJudge;
import io.github.depeche.extract.judge.EventRoles;
import io.github.depeche.extract.judge.FeatureSink;
import io.github.depeche.extract.judge.RoleProposal;
import io.github.depeche.extract.judge.SeenSentence;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import io.github.depeche.extract.rules.RuleMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who and what takes part in each event of a sentence: what the rule's roles, places and times
 * give, and what the judge makes of it. Not thread-safe.
 */
final class EventParticipants {

  private final SeenSentence seen;
  private final ImmutableList<EventRoles> given;

  EventParticipants(List<Attempt> events, Circumstances circumstances, SeenSentence seen) {
    this.seen = seen;
    this.given =
        events.stream()
            .map(event -> new EventRoles(event, given(event, circumstances)))
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<Candidate, ArgumentRole> given(
      Attempt event, Circumstances circumstances) {
    Map<Candidate, ArgumentRole> roles = new LinkedHashMap<>();
    event.roles().forEach((role, part) -> roles.putIfAbsent(part.mention(), role));
    circumstances.of(event).forEach((role, mention) -> roles.putIfAbsent(mention, role));
    return ImmutableMap.copyOf(roles);
  }

  /**
   * Returns the events with what takes part in them, in their order.
   *
   * @param judge empty to take what is given; events of the user's rules always have that
   * @param coreference which mentions refer to the same
   */
  List<EventRoles> judged(
      Optional<ArgumentJudge> judge, RuleMatcher matcher, Coreference coreference) {
    List<EventRoles> judged = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      EventRoles event = given.get(i);
      judged.add(
          judge.isEmpty() || matcher.isUsers(event.event())
              ? event
              : new EventRoles(event.event(), judge.get().judge(given, i, seen, coreference)));
    }
    return judged;
  }

  /** Hands over what a judge sees of each mention in each event. */
  void propose(FeatureSink<RoleProposal> to) {
    for (int i = 0; i < given.size(); i++) {
      EventRoles event = given.get(i);
      ArgumentFeatures features = new ArgumentFeatures(given, i, seen);
      for (Candidate mention : ArgumentJudge.mentions(event, seen.fillers())) {
        Optional<ArgumentRole> role = Optional.ofNullable(event.roles().get(mention));
        to.accept(new RoleProposal(event.event(), mention, role), features.see(mention));
      }
    }
  }
}
