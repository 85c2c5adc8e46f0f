package io.github.depeche.server.http;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a client gets.
 *
 * @param status the HTTP status
 * @param contentType the type of the body; empty if there is none
 * @param body the bytes, not to be changed any more
 * @param headers others, which take the place of the usual ones of the same name
 */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

  public Answer {
    requireNonNull(contentType);
    requireNonNull(body);
    headers = ImmutableMap.copyOf(headers);
  }

  /** Returns a successful answer. */
  public static Answer ok(String contentType, byte[] body) {
    return new Answer(200, contentType, body, Map.of());
  }

  /** Returns a successful answer in UTF-8. */
  public static Answer ok(String contentType, String body) {
    return ok(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns an answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, "", new byte[0], Map.of());
  }

  /** Returns the same with another header. */
  public Answer with(String name, String value) {
    return new Answer(
        status,
        contentType,
        body,
        ImmutableMap.<String, String>builder().putAll(headers).put(name, value).buildKeepingLast());
  }
}
