/** Trains the judge of triggers on labelled articles; {@code train/EVENTS.md} says how. */
@NullMarked
package io.github.depeche.train.events;

import org.jspecify.annotations.NullMarked;
