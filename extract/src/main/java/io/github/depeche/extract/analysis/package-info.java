/**
 * What an engine makes of a text, and the interface to engines: sentences, words, tags and trees in
 * the terms of Universal Dependencies.
 */
@NullMarked
package io.github.depeche.extract.analysis;

import org.jspecify.annotations.NullMarked;
