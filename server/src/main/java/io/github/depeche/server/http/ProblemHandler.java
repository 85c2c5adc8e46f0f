package io.github.depeche.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Words the errors that Jetty itself finds, such as what is no HTTP, as problems. Jetty's own words
 * are left out: they may name classes.
 */
final class ProblemHandler extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    HttpProblem problem = problem(code);
    Site.addHeaders(response.getHeaders());
    response.setStatus(code);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, HttpProblem.CONTENT_TYPE);
    problem.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(problem.json()), callback);
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  private static HttpProblem problem(int status) {
    return switch (status) {
      case 408 -> HttpProblem.of(status, "the request did not arrive in time");
      case 414 -> HttpProblem.of(status, "the address is too long; send the text as the body");
      case 431 -> HttpProblem.of(status, "the headers are too long");
      case 503 -> HttpProblem.busy("the server is about to stop", 1);
      default ->
          status < 500
              ? HttpProblem.of(status, "the request is not HTTP as it should be")
              : HttpProblem.of(status, "internal error, which the server's log explains");
    };
  }
}
