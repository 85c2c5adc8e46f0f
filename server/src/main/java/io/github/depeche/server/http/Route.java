package io.github.depeche.server.http;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * What is at a path.
 *
 * @param method {@code GET} (which answers {@code HEAD} as well) or {@code POST}
 * @param path from the root, matched to the letter
 * @param parameters those of the query; any other is refused, as it may be one misspelt
 * @param queued whether it is work, which waits for its turn, and not answered at once
 * @param endpoint answers
 */
public record Route(
    String method, String path, Set<String> parameters, boolean queued, Endpoint endpoint) {

  public Route {
    parameters = ImmutableSet.copyOf(parameters);
  }

  /** Returns what is answered at once. */
  public static Route get(String path, Endpoint endpoint) {
    return new Route("GET", path, Set.of(), false, endpoint);
  }

  /** Returns work on a body. */
  public static Route post(String path, Set<String> parameters, Endpoint endpoint) {
    return new Route("POST", path, parameters, true, endpoint);
  }
}
