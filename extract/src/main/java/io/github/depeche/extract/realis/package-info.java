/** Decides whether an event took place, from the cues that govern it. */
package io.github.depeche.extract.realis;
