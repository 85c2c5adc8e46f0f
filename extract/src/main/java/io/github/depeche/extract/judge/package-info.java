/** A trained second stage behind the rules: which of their proposals are events. */
@NullMarked
package io.github.depeche.extract.judge;

import org.jspecify.annotations.NullMarked;
