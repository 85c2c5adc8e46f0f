package io.github.depeche.server.http;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Says who may ask, since a server on loopback can be reached by every page that a browser on the
 * same machine has open.
 *
 * <p>Against DNS rebinding, where a page's own name is made to lead here, the {@code Host} must be
 * {@code localhost}, an address (which cannot be rebound) or a name that is allowed. Against other
 * pages, an {@code Origin} must be this server's own or allowed; only allowed ones get CORS
 * headers.
 */
final class Guard {

  private final ImmutableSet<String> hosts;
  private final ImmutableSet<String> origins;

  /**
   * @param hosts names, without port, by which the server may be asked, besides {@code localhost}
   * @param origins of pages that may ask, such as {@code https://example.org}
   */
  Guard(Set<String> hosts, Set<String> origins) {
    this.hosts = hosts.stream().map(Ascii::toLowerCase).collect(ImmutableSet.toImmutableSet());
    this.origins = origins.stream().map(Ascii::toLowerCase).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns why a request is refused; empty if it is not. */
  Optional<HttpProblem> refusal(Request request) {
    String host = Ascii.toLowerCase(Request.getServerName(request));
    if (!isOurs(host)) {
      return Optional.of(
          HttpProblem.of(
              421,
              "this server does not answer to that host name; use its address, or start it with"
                  + " --allow-host"));
    }
    Optional<String> origin = origin(request);
    if (origin.isPresent() && !isSame(origin.get(), request) && !isAllowed(origin.get())) {
      return Optional.of(
          HttpProblem.of(
              403, "pages of another origin may not ask, unless --allow-origin names them"));
    }
    return Optional.empty();
  }

  /** Adds what a browser must see before it gives the answer to a page of another origin. */
  void allow(Request request, HttpFields.Mutable headers) {
    Optional<String> allowed = origin(request).filter(this::isAllowed);
    if (!origins.isEmpty()) {
      headers.put(HttpHeader.VARY, "Origin");
    }
    if (allowed.isPresent()) {
      headers.put("Access-Control-Allow-Origin", allowed.get());
      headers.put("Access-Control-Expose-Headers", "Retry-After, Depeche-Problems");
      headers.put("Cross-Origin-Resource-Policy", "cross-origin");
      if (request.getHeaders().contains("Access-Control-Request-Method")) {
        headers.put("Access-Control-Allow-Methods", "GET, POST");
        headers.put("Access-Control-Allow-Headers", "Content-Type, Accept");
        headers.put("Access-Control-Max-Age", "600");
      }
    }
  }

  private boolean isOurs(String host) {
    return host.equals("localhost")
        || hosts.contains(host)
        || InetAddresses.isUriInetAddress(host)
        || InetAddresses.isInetAddress(host);
  }

  private boolean isAllowed(String origin) {
    return origins.contains(origin);
  }

  private static Optional<String> origin(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN)).map(Ascii::toLowerCase);
  }

  /** Compares without the scheme, as this server may stand behind one that speaks TLS. */
  private static boolean isSame(String origin, Request request) {
    String host = request.getHeaders().get(HttpHeader.HOST);
    return host != null
        && origin.matches("https?://.*")
        && origin.substring(origin.indexOf("//") + 2).equals(Ascii.toLowerCase(host));
  }
}
