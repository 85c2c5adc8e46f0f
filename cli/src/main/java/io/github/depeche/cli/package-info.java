/** The {@code depeche} command. Nothing else in the project prints or exits. */
@NullMarked
package io.github.depeche.cli;

import org.jspecify.annotations.NullMarked;
