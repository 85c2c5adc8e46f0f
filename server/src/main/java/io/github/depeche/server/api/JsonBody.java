package io.github.depeche.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import io.github.depeche.server.http.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads bodies strictly, and tells where they are wrong. */
public final class JsonBody {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** From here on the parser's messages speak of itself. */
  private static final String START_MARKER = " (start marker at";

  private static final Pattern INNER_NAME = Pattern.compile("(?:, from )?`[^`]*`");

  private static final int LONGEST = 200;

  private JsonBody() {}

  /**
   * Returns the text of a body.
   *
   * @throws io.github.depeche.server.http.ProblemException 400 with the line if it is not UTF-8
   */
  static String decode(byte[] body) {
    List<Problem> problems = new ArrayList<>();
    return new TextDecoder("body", problems)
        .decode(body, 1)
        .orElseThrow(
            () -> {
              Problem problem = problems.get(0);
              return HttpProblem.badJson(
                      "the body is " + problem.what() + "; send UTF-8",
                      Math.max(1, problem.line()),
                      0)
                  .toss();
            });
  }

  /**
   * Returns the JSON of a body.
   *
   * @throws io.github.depeche.server.http.ProblemException 400 with line and column if it is none
   */
  public static JsonNode parse(byte[] body) {
    String text = decode(body);
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node == null || node.isMissingNode()) {
        throw HttpProblem.badJson("the body is empty; send JSON", 1, 1).toss();
      }
      return node;
    } catch (JsonProcessingException e) {
      boolean known = e.getLocation() != null && e.getLocation().getLineNr() > 0;
      throw HttpProblem.badJson(
              "not JSON: " + plainWords(e.getOriginalMessage()),
              known ? e.getLocation().getLineNr() : 1,
              known ? e.getLocation().getColumnNr() : 1)
          .toss();
    }
  }

  /** Returns a parser's message without what it says of itself, on one line, not too long. */
  static String plainWords(String message) {
    String line = message.lines().findFirst().orElse("");
    int marker = line.indexOf(START_MARKER);
    String words = INNER_NAME.matcher(marker < 0 ? line : line.substring(0, marker)).replaceAll("");
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
