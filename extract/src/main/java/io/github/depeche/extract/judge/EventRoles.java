package io.github.depeche.extract.judge;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;

/**
 * An event with who and what takes part in it.
 *
 * @param event the rule on its predicate
 * @param roles the role of each mention, in the order in which they were found
 */
public record EventRoles(Attempt event, ImmutableMap<Candidate, ArgumentRole> roles) {

  /** Returns whether some mention has a role. */
  boolean has(ArgumentRole role) {
    return roles.containsValue(role);
  }
}
