/** Analyzers over analyzers: each mends one construction that parsers of news get wrong. */
@NullMarked
package io.github.depeche.extract.analysis.repair;

import org.jspecify.annotations.NullMarked;
