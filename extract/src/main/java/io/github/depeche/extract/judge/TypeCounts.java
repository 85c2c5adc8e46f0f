package io.github.depeche.extract.judge;

import io.github.depeche.document.EventType;
import io.github.depeche.extract.rules.Proposal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often the rules find each type in a document. Not thread-safe. */
public final class TypeCounts {

  private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
  private int total;

  /** Counts those of a predicate that win. */
  public void add(List<Proposal> proposals) {
    for (Proposal proposal : proposals) {
      if (proposal.standing() == Proposal.Standing.WINS) {
        counts.merge(proposal.type(), 1, Integer::sum);
        total++;
      }
    }
  }

  /** Returns how often the type of a proposal is found elsewhere. */
  int besides(Proposal proposal) {
    int own = proposal.standing() == Proposal.Standing.WINS ? 1 : 0;
    return counts.getOrDefault(proposal.type(), 0) - own;
  }

  int total() {
    return total;
  }
}
