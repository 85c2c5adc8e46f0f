/** The {@code corenlp} engine: Stanford CoreNLP's French models behind the analyzer interface. */
@NullMarked
package io.github.depeche.corenlp;

import org.jspecify.annotations.NullMarked;
