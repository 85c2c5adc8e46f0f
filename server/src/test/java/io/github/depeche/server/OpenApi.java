package io.github.depeche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds requests and responses against the description. */
final class OpenApi {

  private static final Supplier<OpenApiInteractionValidator> VALIDATOR =
      Suppliers.memoize(
          () -> OpenApiInteractionValidator.createForInlineApiSpecification(description()).build());

  private OpenApi() {}

  static String description() {
    try {
      return Resources.toString(
          Resources.getResource("io/github/depeche/server/api/openapi.json"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("no description", e);
    }
  }

  /**
   * Requires that a response is described, and so is the request if it was answered with success
   * and is meant to be valid: of several documents, some may be wrong.
   *
   * <p>What is at no path, or asked by another method, is none of the description's business.
   */
  static void check(
      HttpRequest request, byte[] body, HttpResponse<byte[]> response, boolean valid) {
    int status = response.statusCode();
    if (status == 404 || status == 405 || !request.method().matches("GET|POST")) {
      return;
    }
    ValidationReport report =
        VALIDATOR
            .get()
            .validateResponse(
                request.uri().getPath(),
                Request.Method.valueOf(request.method()),
                response(response));
    if (status < 300 && valid) {
      report = report.merge(VALIDATOR.get().validateRequest(request(request, body)));
    }
    List<String> errors =
        report.getMessages().stream()
            .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
            // A path that is none at all is refused before anything is looked for.
            .filter(
                message ->
                    status != 400 || !message.getKey().equals("validation.request.path.missing"))
            .map(message -> message.getKey() + ": " + message.getMessage())
            .toList();
    assertThat(errors).as(request + " → " + status).isEmpty();
  }

  private static Response response(HttpResponse<byte[]> response) {
    SimpleResponse.Builder builder = new SimpleResponse.Builder(response.statusCode());
    response.headers().map().forEach(builder::withHeader);
    return response.body().length == 0
        ? builder.build()
        : builder.withBody(response.body()).build();
  }

  private static Request request(HttpRequest request, byte[] body) {
    SimpleRequest.Builder builder =
        new SimpleRequest.Builder(request.method(), request.uri().getPath());
    request.headers().map().forEach(builder::withHeader);
    String query = request.uri().getRawQuery();
    if (query != null) {
      for (String part : Splitter.on('&').split(query)) {
        List<String> pair = Splitter.on('=').limit(2).splitToList(part);
        builder.withQueryParam(pair.get(0), URLDecoder.decode(pair.get(1), StandardCharsets.UTF_8));
      }
    }
    return body.length == 0 ? builder.build() : builder.withBody(body).build();
  }
}
