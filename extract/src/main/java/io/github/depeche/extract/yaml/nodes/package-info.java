/** Reads YAML with positions, so that a mistake in a file is reported with its line and column. */
@NullMarked
package io.github.depeche.extract.yaml.nodes;

import org.jspecify.annotations.NullMarked;
