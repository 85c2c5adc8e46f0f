/** Trains the models of the engine {@code fast}. */
@NullMarked
package io.github.depeche.train;

import org.jspecify.annotations.NullMarked;
