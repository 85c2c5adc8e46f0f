/** Decides whether an event took place, from the cues that govern it. */
@NullMarked
package io.github.depeche.extract.realis;

import org.jspecify.annotations.NullMarked;
