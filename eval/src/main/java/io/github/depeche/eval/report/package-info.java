/** Shows evaluations: as a table of text, as JSON, as one page of HTML. */
@NullMarked
package io.github.depeche.eval.report;

import org.jspecify.annotations.NullMarked;
