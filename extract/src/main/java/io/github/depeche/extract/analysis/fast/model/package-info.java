/**
 * The statistical models of the engine: features, tagger, parser. Open to the code that trains
 * them; not an API for others.
 */
@NullMarked
package io.github.depeche.extract.analysis.fast.model;

import org.jspecify.annotations.NullMarked;
