/** Finds the names of persons, organisations, countries, cities and other places. */
package io.github.depeche.extract.mentions.names;
