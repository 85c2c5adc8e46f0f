/**
 * Text in, annotated document out: {@link io.github.depeche.extract.Extractor} is all that most
 * users need.
 */
@NullMarked
package io.github.depeche.extract;

import org.jspecify.annotations.NullMarked;
