/**
 * Turns dependency trees into predicates in one normal form, whatever the construction they are
 * expressed by.
 */
@NullMarked
package io.github.depeche.extract.clauses;

import org.jspecify.annotations.NullMarked;
