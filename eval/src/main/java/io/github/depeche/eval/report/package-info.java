/** Shows evaluations: as a table of text, as JSON, as one page of HTML. */
package io.github.depeche.eval.report;
