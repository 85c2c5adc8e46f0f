/**
 * Writes documents to standard output, files and folders; a file or folder appears whole or not at
 * all.
 */
@NullMarked
package io.github.depeche.cli.output;

import org.jspecify.annotations.NullMarked;
