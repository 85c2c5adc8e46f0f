package io.github.depeche.server.inception;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.net.MediaType;
import io.github.depeche.server.api.JsonBody;
import io.github.depeche.server.http.Call;
import io.github.depeche.server.http.HttpProblem;

/** A request's JSON, of which each part is asked for by name. */
record RecommenderRequest(JsonNode root) {

  private static final ImmutableList<MediaType> TYPES =
      ImmutableList.of(MediaType.create("application", "json"));

  static RecommenderRequest read(Call call) {
    call.contentOf(TYPES);
    return new RecommenderRequest(JsonBody.parse(call.body()));
  }

  /**
   * Returns a string of the JSON.
   *
   * @throws io.github.depeche.server.http.ProblemException 422 if there is none
   */
  String string(String... path) {
    JsonNode node = node(path);
    if (!node.isTextual()) {
      throw HttpProblem.unprocessable(
              "'" + String.join(".", path) + "' is missing or no string, which INCEpTION sends")
          .toss();
    }
    return node.textValue();
  }

  /** Returns a part of the JSON, which may be missing. */
  JsonNode node(String... path) {
    JsonNode node = root;
    for (String name : path) {
      node = node.path(name);
    }
    return node;
  }
}
