/**
 * Turns dependency trees into predicates in one normal form, whatever the construction they are
 * expressed by.
 */
package io.github.depeche.extract.clauses;
