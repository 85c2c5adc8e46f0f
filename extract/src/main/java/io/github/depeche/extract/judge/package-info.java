/**
 * A trained second stage behind the rules: which of their proposals are events, who and what takes
 * part in them, and whether they took place.
 */
@NullMarked
package io.github.depeche.extract.judge;

import org.jspecify.annotations.NullMarked;
