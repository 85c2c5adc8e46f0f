/** Ties pronouns, nominals and short forms to what they refer to. */
@NullMarked
package io.github.depeche.extract.coref;

import org.jspecify.annotations.NullMarked;
