/**
 * Knows the countries, international organisations and regions that names and adjectives speak of.
 */
@NullMarked
package io.github.depeche.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
