package io.github.depeche.server.http;

/** Answers calls; used by several threads. */
@FunctionalInterface
public interface Endpoint {

  /**
   * Answers a call.
   *
   * @throws ProblemException to answer with a problem instead
   */
  Answer answer(Call call);
}
