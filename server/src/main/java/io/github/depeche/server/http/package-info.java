/**
 * Requests and answers without what they mean: reading bodies within limits, queueing, deadlines,
 * errors as problem+json, who may ask. Only this package and the façade know Jetty.
 */
@NullMarked
package io.github.depeche.server.http;

import org.jspecify.annotations.NullMarked;
