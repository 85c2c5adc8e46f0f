/**
 * The engine {@code fast}: words, sentences, tags and trees from small models that come with the
 * library.
 */
@NullMarked
package io.github.depeche.extract.analysis.fast;

import org.jspecify.annotations.NullMarked;
