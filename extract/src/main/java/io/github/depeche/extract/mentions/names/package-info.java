/** Finds the names of persons, organisations, countries, cities and other places. */
@NullMarked
package io.github.depeche.extract.mentions.names;

import org.jspecify.annotations.NullMarked;
