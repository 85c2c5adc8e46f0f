/** Trains the models of the engine {@code fast}. */
package io.github.depeche.train;
