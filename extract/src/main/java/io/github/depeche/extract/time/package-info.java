/**
 * Finds dates, times and durations and says which they are. The constructions are data ({@code
 * dates.grammar}, {@code dates.words}, {@code dates.holidays} in the resources); this package is
 * the engine that reads them.
 */
@NullMarked
package io.github.depeche.extract.time;

import org.jspecify.annotations.NullMarked;
