package io.github.depeche.extract.judge;

import io.github.depeche.document.Realis;
import io.github.depeche.extract.rules.Attempt;

/**
 * An event with the realis that its form and what governs it give.
 *
 * @param event the rule on its predicate
 * @param given whether it took place, by that
 * @param dated whether a date or time is given for it
 */
public record RealisProposal(Attempt event, Realis given, boolean dated) {}
