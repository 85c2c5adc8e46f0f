/** Finds candidates for mentions: names, roles, agreements, gatherings, nominals and pronouns. */
package io.github.depeche.extract.mentions;
