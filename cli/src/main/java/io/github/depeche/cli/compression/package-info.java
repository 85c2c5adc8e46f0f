/** Gzip and Zstandard, on the way in and out. */
@NullMarked
package io.github.depeche.cli.compression;

import org.jspecify.annotations.NullMarked;
