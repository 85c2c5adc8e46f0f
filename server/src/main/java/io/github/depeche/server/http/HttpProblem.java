package io.github.depeche.server.http;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a client does not get what it asked for, after RFC 9457: {@code status}, {@code title},
 * {@code detail} (what was found and what to do), and members of its own. Never says anything of
 * the machine.
 *
 * @param status the HTTP status
 * @param detail what was found, and what to do
 * @param members further members of the JSON
 * @param headers further headers, such as {@code Retry-After}
 */
public record HttpProblem(
    int status, String detail, Map<String, JsonNode> members, Map<String, String> headers) {

  /** The type of the body. */
  public static final String CONTENT_TYPE = "application/problem+json";

  private static final int LONGEST_QUOTE = 60;

  public HttpProblem {
    members = ImmutableMap.copyOf(members);
    headers = ImmutableMap.copyOf(headers);
  }

  /** Returns a problem that is said in words only. */
  public static HttpProblem of(int status, String detail) {
    return new HttpProblem(status, detail, Map.of(), Map.of());
  }

  /** The request is not as it should be. */
  public static HttpProblem badRequest(String detail) {
    return of(400, detail);
  }

  /**
   * The body is not JSON.
   *
   * @param line from 1
   * @param column in characters, from 1; 0 where only the line is known
   */
  public static HttpProblem badJson(String detail, int line, int column) {
    ImmutableMap.Builder<String, JsonNode> members = ImmutableMap.builder();
    members.put("line", JsonNodeFactory.instance.numberNode(line));
    if (column > 0) {
      members.put("column", JsonNodeFactory.instance.numberNode(column));
    }
    return new HttpProblem(400, detail, members.buildOrThrow(), Map.of());
  }

  static HttpProblem notFound() {
    return of(404, "there is nothing at this path; /openapi.json lists what there is");
  }

  static HttpProblem methodNotAllowed(Collection<String> allowed) {
    String list = String.join(", ", allowed);
    return new HttpProblem(405, "use " + list, Map.of(), Map.of("Allow", list));
  }

  /** The client accepts nothing that can be had. */
  public static HttpProblem notAcceptable(Collection<String> available) {
    return of(
        406,
        "none of the types in Accept can be had; ask for one of " + String.join(", ", available));
  }

  static HttpProblem slowBody(long seconds) {
    HttpProblem problem =
        of(408, "the body did not arrive within " + seconds + " s; send it again, or less of it");
    return problem.with("Connection", "close");
  }

  static HttpProblem tooLarge(int limit) {
    return of(
        413,
        "the body is larger than the "
            + limit
            + " bytes taken; send fewer documents at once, or start the server with a larger"
            + " --max-body");
  }

  /** The body is of a type that is not understood. */
  public static HttpProblem unsupportedType(String found, List<MediaType> known) {
    return of(
        415,
        found
            + " is not understood; send Content-Type "
            + known.stream().map(MediaType::toString).collect(joining(" or "))
            + ", in UTF-8");
  }

  /** The request is understood, but what it holds cannot be worked on. */
  public static HttpProblem unprocessable(String detail) {
    return of(422, detail);
  }

  static HttpProblem busy(String detail, int retryAfter) {
    return of(503, detail + "; try again after the seconds of Retry-After")
        .with("Retry-After", Integer.toString(retryAfter));
  }

  static HttpProblem deadline(long seconds) {
    return of(
        504,
        "the work took more than "
            + seconds
            + " s and was given up; send less text at once, or start the server with a longer"
            + " --timeout");
  }

  /** Returns the same with another header. */
  public HttpProblem with(String header, String value) {
    return new HttpProblem(
        status,
        detail,
        members,
        ImmutableMap.<String, String>builder().putAll(headers).put(header, value).buildOrThrow());
  }

  /** Returns the exception that carries this to the client. */
  public ProblemException toss() {
    return new ProblemException(this);
  }

  Answer answer() {
    return new Answer(status, CONTENT_TYPE, json(), headers);
  }

  byte[] json() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("title", HttpStatus.getMessage(status));
    object.put("status", status);
    object.put("detail", detail);
    members.forEach(object::set);
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what a client has sent, in quotes, and not too much of it. */
  public static String quote(Object sent) {
    String text = sent.toString();
    return "'"
        + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…")
        + "'";
  }
}
