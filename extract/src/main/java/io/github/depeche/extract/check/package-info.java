/** What authors of rules ask: whether their examples come out, and what no rule takes. */
@NullMarked
package io.github.depeche.extract.check;

import org.jspecify.annotations.NullMarked;
