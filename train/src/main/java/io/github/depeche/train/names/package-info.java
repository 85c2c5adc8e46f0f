/** Trains and measures the name model. */
@NullMarked
package io.github.depeche.train.names;

import org.jspecify.annotations.NullMarked;
