/** Dépêche by HTTP: {@link io.github.depeche.server.DepecheServer} starts it. */
@NullMarked
package io.github.depeche.server;

import org.jspecify.annotations.NullMarked;
