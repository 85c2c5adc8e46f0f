package io.github.depeche.server.http;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Leads each request to its route, with the headers that all answers have. */
final class Site extends Handler.Abstract.NonBlocking {

  /** The path under which requests to no path of ours are counted. */
  private static final String OTHER = "other";

  private final Table<String, String, Route> routes;
  private final Guard guard;
  private final Exchange.Settings settings;

  Site(List<Route> routes, Guard guard, Exchange.Settings settings) {
    this.routes =
        routes.stream()
            .collect(ImmutableTable.toImmutableTable(Route::path, Route::method, route -> route));
    this.guard = guard;
    this.settings = settings;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    Request.addCompletionListener(request, failure -> count(request, response, path, failure));
    addHeaders(response.getHeaders());
    guard.allow(request, response.getHeaders());
    Exchange exchange = new Exchange(request, response, callback, settings);
    Map<String, Route> here = routes.row(path);
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    Optional<HttpProblem> refusal = guard.refusal(request);
    if (refusal.isPresent()) {
      exchange.answer(refusal.get().answer());
    } else if (here.isEmpty()) {
      exchange.answer(HttpProblem.notFound().answer());
    } else if (here.containsKey(method)) {
      run(exchange, here.get(method));
    } else if (method.equals("OPTIONS")) {
      exchange.answer(Answer.empty(204).with("Allow", String.join(", ", methods(here))));
    } else {
      exchange.answer(HttpProblem.methodNotAllowed(methods(here)).answer());
    }
    return true;
  }

  private static void run(Exchange exchange, Route route) {
    try {
      exchange.run(route);
    } catch (ProblemException e) {
      exchange.answer(e.problem().answer());
    }
  }

  private static ImmutableSet<String> methods(Map<String, Route> here) {
    ImmutableSet.Builder<String> methods = ImmutableSet.builder();
    methods.addAll(here.keySet());
    if (here.containsKey("GET")) {
      methods.add("HEAD");
    }
    return methods.add("OPTIONS").build();
  }

  /** What each answer says to a browser; one that is a page allows itself more. */
  static void addHeaders(HttpFields.Mutable headers) {
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
  }

  private void count(Request request, Response response, String path, Throwable failure) {
    if (failure != null) {
      settings.metrics().gone();
      return;
    }
    settings
        .metrics()
        .answered(
            routes.containsRow(path) ? path : OTHER,
            response.getStatus(),
            NanoTime.since(request.getBeginNanoTime()) / 1e9);
  }
}
