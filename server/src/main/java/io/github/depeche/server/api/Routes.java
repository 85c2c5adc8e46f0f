package io.github.depeche.server.api;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.http.Answer;
import io.github.depeche.server.http.Route;
import io.github.depeche.server.http.ServerMetrics;

/** All that the server offers but for the recommender. */
public final class Routes {

  private Routes() {}

  /** Returns the routes over an extractor. */
  public static ImmutableList<Route> of(Extractor extractor, ServerMetrics metrics) {
    PagePolicy policy = new PagePolicy();
    Answer page = policy.onOurs(Resource.answer("page.html", "text/html; charset=utf-8"));
    Answer style = Resource.answer("page.css", "text/css; charset=utf-8");
    Answer script = Resource.answer("page.js", "text/javascript; charset=utf-8");
    Answer description = Resource.answer("openapi.json", "application/json");
    Answer health = Answer.ok("application/json", "{\"status\":\"ok\"}");
    return ImmutableList.of(
        Route.get("/", call -> page),
        Route.get("/page.css", call -> style),
        Route.get("/page.js", call -> script),
        Route.get("/openapi.json", call -> description),
        Route.get("/health", call -> health),
        Route.get("/metrics", call -> metrics.scrape()),
        Route.post(
            "/v1/extract",
            ExtractEndpoint.PARAMETERS,
            new ExtractEndpoint(extractor, metrics, policy)),
        Route.post("/v1/explain", ExplainEndpoint.PARAMETERS, new ExplainEndpoint(extractor)));
  }
}
