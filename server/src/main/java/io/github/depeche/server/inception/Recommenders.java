package io.github.depeche.server.inception;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.Extractor;
import io.github.depeche.server.http.Route;
import java.util.Set;

/** The external recommenders, one for each kind of suggestion. */
public final class Recommenders {

  /** In INCEpTION's settings: the server's address, this, and the kind, such as {@code events}. */
  static final String PATH = "/v1/inception/";

  private Recommenders() {}

  /** Returns the routes over an extractor. */
  public static ImmutableList<Route> routes(Extractor extractor) {
    ImmutableList.Builder<Route> routes = ImmutableList.builder();
    for (SuggestionKind kind : SuggestionKind.values()) {
      String path = PATH + kind.path();
      routes.add(Route.post(path + "/predict", Set.of(), new PredictEndpoint(extractor, kind)));
      routes.add(Route.post(path + "/train", Set.of(), new TrainEndpoint()));
    }
    return routes.build();
  }
}
