package io.github.depeche.extract.judge;

import io.github.depeche.extract.rules.Proposal;

/**
 * What the judge says of a proposal.
 *
 * @param chance how likely it is an event of that type, from 0 to 1
 * @param accepted whether it becomes one
 */
public record Verdict(Proposal proposal, double chance, boolean accepted) {}
