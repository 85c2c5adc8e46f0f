/** Rules that say which predicates are events: their files, their matching, their examples. */
package io.github.depeche.extract.rules;
