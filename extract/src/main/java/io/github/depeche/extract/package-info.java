/**
 * Text in, annotated document out: {@link io.github.depeche.extract.Extractor} is all that most
 * users need.
 */
package io.github.depeche.extract;
