package io.github.depeche.server.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why one document of a request has no result.
 *
 * @param index its place in the request, from 0
 * @param id what the client calls it, or its default name
 * @param detail what was found, and what to do
 */
record ItemProblem(int index, String id, String detail) {

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("index", index)
        .put("id", id)
        .put("detail", detail);
  }
}
