package io.github.depeche.server.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a client asks, with its whole body.
 *
 * @param parameters those of the query, each given once
 * @param contentType what the client says the body is
 * @param accept what it wants back, the most wanted first; empty if it does not say
 * @param body the bytes
 * @param abandoned says whether nobody waits for the answer any more
 */
public record Call(
    Map<String, String> parameters,
    Optional<MediaType> contentType,
    List<MediaType> accept,
    byte[] body,
    BooleanSupplier abandoned) {

  public Call {
    parameters = ImmutableMap.copyOf(parameters);
    accept = ImmutableList.copyOf(accept);
  }

  /** Returns a parameter of the query. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /**
   * Requires that the body is of one of the types.
   *
   * @return the one it is of
   * @throws ProblemException 415 if it is of another, says none, or is not in UTF-8
   */
  public MediaType contentOf(List<MediaType> known) {
    MediaType given =
        contentType.orElseThrow(() -> HttpProblem.unsupportedType("no Content-Type", known).toss());
    MediaType found =
        known.stream()
            .filter(type -> given.withoutParameters().is(type))
            .findFirst()
            .orElseThrow(
                () ->
                    HttpProblem.unsupportedType("Content-Type " + HttpProblem.quote(given), known)
                        .toss());
    if (!isUtf8(given)) {
      throw HttpProblem.unsupportedType("a charset other than UTF-8", known).toss();
    }
    return found;
  }

  private static boolean isUtf8(MediaType type) {
    try {
      return type.charset().or(java.nio.charset.StandardCharsets.UTF_8).name().equals("UTF-8");
    } catch (IllegalArgumentException | IllegalStateException e) {
      // A name of no charset, or several charsets.
      return false;
    }
  }
}
