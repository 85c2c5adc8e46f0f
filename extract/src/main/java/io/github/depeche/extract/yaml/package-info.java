/** What is told of a YAML file with mistakes. */
@NullMarked
package io.github.depeche.extract.yaml;

import org.jspecify.annotations.NullMarked;
