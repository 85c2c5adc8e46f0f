package io.github.depeche.extract.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.MentionType;
import java.util.Set;

/** Which mentions can have which role, if a rule does not say otherwise. */
public final class RoleTypes {

  /** The mention types that can act. */
  public static final ImmutableSet<MentionType> ACTORS =
      Sets.immutableEnumSet(
          MentionType.PERSON, MentionType.ORGANIZATION, MentionType.GPE, MentionType.ROLE);

  private static final ImmutableSet<MentionType> TARGETS =
      Sets.immutableEnumSet(
          MentionType.PERSON,
          MentionType.ORGANIZATION,
          MentionType.GPE,
          MentionType.ROLE,
          MentionType.LOCATION);
  private static final ImmutableSet<MentionType> THEMES =
      Sets.immutableEnumSet(MentionType.AGREEMENT, MentionType.GATHERING, MentionType.ROLE);
  private static final ImmutableSet<MentionType> PLACES =
      Sets.immutableEnumSet(MentionType.GPE, MentionType.LOCATION);
  private static final ImmutableSet<MentionType> TIMES = Sets.immutableEnumSet(MentionType.DATE);

  private RoleTypes() {}

  /** Returns the mention types that can fill a role of a rule. */
  static Set<MentionType> accepted(Rule rule, ArgumentRole role) {
    if (rule.accept().containsKey(role)) {
      return rule.accept().get(role);
    }
    return switch (role) {
      case ACTOR -> ACTORS;
      case RECIPIENT -> TARGETS;
      case THEME -> THEMES;
      case PLACE -> PLACES;
      case TIME -> TIMES;
    };
  }
}
