/** Gives mentions the codes of countries and organisations. */
@NullMarked
package io.github.depeche.extract.actors;

import org.jspecify.annotations.NullMarked;
