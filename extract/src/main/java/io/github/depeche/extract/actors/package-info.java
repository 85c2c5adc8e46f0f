/** Gives mentions the codes of countries and organisations. */
package io.github.depeche.extract.actors;
