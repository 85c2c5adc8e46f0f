/** Ties pronouns, nominals and short forms to what they refer to. */
package io.github.depeche.extract.coref;
