/** Word lists: how they are read, and those of the language that several stages ask for. */
@NullMarked
package io.github.depeche.extract.words;

import org.jspecify.annotations.NullMarked;
