/** A real browser for the tests of pages. */
@NullMarked
package io.github.depeche.browser;

import org.jspecify.annotations.NullMarked;
