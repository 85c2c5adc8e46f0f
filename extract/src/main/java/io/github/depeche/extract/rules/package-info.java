/** Rules that say which predicates are events: their files, their matching, their examples. */
@NullMarked
package io.github.depeche.extract.rules;

import org.jspecify.annotations.NullMarked;
