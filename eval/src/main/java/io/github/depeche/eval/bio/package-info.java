/**
 * Mentions in the column format of CoNLL-2003, which other tools for named entities read and write.
 */
@NullMarked
package io.github.depeche.eval.bio;

import org.jspecify.annotations.NullMarked;
