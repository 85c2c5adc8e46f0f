/**
 * The statistical models of the engine: features, tagger, parser. Open to the code that trains
 * them; not an API for others.
 */
package io.github.depeche.extract.analysis.fast.model;
