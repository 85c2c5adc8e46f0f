/** The {@code depeche} command. Nothing else in the project prints or exits. */
package io.github.depeche.cli;
