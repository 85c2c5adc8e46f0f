package io.github.depeche.extract.judge;

import io.github.depeche.document.ArgumentRole;
import io.github.depeche.extract.mentions.Candidate;
import io.github.depeche.extract.rules.Attempt;
import java.util.Optional;

/**
 * A mention that may have a role in an event.
 *
 * @param event the rule on its predicate
 * @param mention a mention of its sentence
 * @param given the role that its rule, or its place and time, give it; empty if none
 */
public record RoleProposal(Attempt event, Candidate mention, Optional<ArgumentRole> given) {}
