/** Finds events and their arguments. */
@NullMarked
package io.github.depeche.extract.events;

import org.jspecify.annotations.NullMarked;
