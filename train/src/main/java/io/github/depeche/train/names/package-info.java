/** Trains and measures the name model. */
package io.github.depeche.train.names;
