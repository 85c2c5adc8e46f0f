/**
 * Mends what parsers of news get wrong, one construction a class: lines before they are parsed,
 * trees behind.
 */
@NullMarked
package io.github.depeche.extract.analysis.repair;

import org.jspecify.annotations.NullMarked;
