/** Finds candidates for mentions: names, roles, agreements, gatherings, nominals and pronouns. */
@NullMarked
package io.github.depeche.extract.mentions;

import org.jspecify.annotations.NullMarked;
