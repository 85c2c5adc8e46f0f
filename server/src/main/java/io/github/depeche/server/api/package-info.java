/** What the server offers: extraction, explanations, what it knows of itself, and the page. */
@NullMarked
package io.github.depeche.server.api;

import org.jspecify.annotations.NullMarked;
