/** Finds events and their arguments. */
package io.github.depeche.extract.events;
