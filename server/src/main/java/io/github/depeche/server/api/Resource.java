package io.github.depeche.server.api;

import com.google.common.io.Resources;
import io.github.depeche.server.http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that come with the server. */
final class Resource {

  private Resource() {}

  /** Returns a file of this package as an answer. */
  static Answer answer(String name, String contentType) {
    try {
      return Answer.ok(
          contentType, Resources.toByteArray(Resources.getResource(Resource.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
