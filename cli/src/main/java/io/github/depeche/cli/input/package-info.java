/** Turns files, folders and standard input into articles, one at a time. */
@NullMarked
package io.github.depeche.cli.input;

import org.jspecify.annotations.NullMarked;
