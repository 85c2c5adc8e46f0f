/**
 * Knows the countries, international organisations and regions that names and adjectives speak of.
 */
package io.github.depeche.extract.gazetteer;
