/**
 * Finds roles, agreements, gatherings, common-noun phrases and pronouns by grammar over words and
 * trees.
 */
@NullMarked
package io.github.depeche.extract.mentions.phrases;

import org.jspecify.annotations.NullMarked;
