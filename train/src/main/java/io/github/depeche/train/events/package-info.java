/** Trains the judge of triggers on labelled articles; {@code train/EVENTS.md} says how. */
package io.github.depeche.train.events;
