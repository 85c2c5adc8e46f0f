/**
 * Finds roles, agreements, gatherings, common-noun phrases and pronouns by grammar over words and
 * trees.
 */
package io.github.depeche.extract.mentions.phrases;
