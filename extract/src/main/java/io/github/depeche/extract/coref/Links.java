package io.github.depeche.extract.coref;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.depeche.document.MentionForm;
import io.github.depeche.extract.mentions.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The links found so far. */
final class Links {

  private final Map<Candidate, Candidate> antecedents = new LinkedHashMap<>();
  private final Map<Candidate, Candidate> shortcuts = new HashMap<>();
  private final SetMultimap<Candidate, Candidate> members = LinkedHashMultimap.create();

  /**
   * Ties a candidate that has no antecedent yet to one; does nothing if they are of the same thing
   * already. Instead of a pronoun or noun that has itself an antecedent that one is taken, so that
   * chains stay short.
   */
  void link(Candidate from, Candidate to) {
    if (!antecedents.containsKey(from) && !representative(to).equals(from)) {
      Candidate clear = to;
      while (clear.form() != MentionForm.NAME && antecedents.containsKey(clear)) {
        clear = antecedents.get(clear);
      }
      antecedents.put(from, clear);
      shortcuts.put(from, clear);
    }
  }

  void group(Candidate plural, Collection<Candidate> parts) {
    members.putAll(plural, parts);
  }

  Collection<Candidate> membersOf(Candidate plural) {
    return members.get(plural);
  }

  boolean isGroup(Candidate candidate) {
    return members.containsKey(representative(candidate)) || members.containsKey(candidate);
  }

  boolean isLinked(Candidate candidate) {
    return antecedents.containsKey(candidate);
  }

  /**
   * Returns the end of the chain. Chains are shortened on the way, so that this is fast however
   * long they are.
   */
  Candidate representative(Candidate candidate) {
    Candidate end = candidate;
    while (shortcuts.containsKey(end)) {
      end = shortcuts.get(end);
    }
    Candidate at = candidate;
    while (!at.equals(end)) {
      at = shortcuts.put(at, end);
    }
    return end;
  }

  boolean same(Candidate one, Candidate other) {
    return representative(one).equals(representative(other));
  }

  Coreference build() {
    return new Coreference(antecedents, members);
  }
}
