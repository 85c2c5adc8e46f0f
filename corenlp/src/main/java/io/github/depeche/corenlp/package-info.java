/** The {@code corenlp} engine: Stanford CoreNLP's French models behind the analyzer interface. */
package io.github.depeche.corenlp;
