/** Trains the models of the engine {@code fast}; reads the articles that the others learn from. */
@NullMarked
package io.github.depeche.train;

import org.jspecify.annotations.NullMarked;
