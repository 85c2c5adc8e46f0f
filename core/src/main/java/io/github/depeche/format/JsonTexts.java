package io.github.depeche.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.document.PublicationDate;
import java.util.Objects;
import java.util.Optional;

/** What the JSON formats have in common: strict parsing with a line's number, and dates. */
final class JsonTexts {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTexts() {}

  static ObjectNode newObject() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns the JSON object of a line, or reports why there is none. */
  static Optional<JsonNode> object(String line, int number, ProblemLog log) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node != null && node.isObject()) {
        return Optional.of(node);
      }
      log.error(number, "the line is not a JSON object", "write one object { … } a line");
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      log.error(
          number,
          "not JSON at column " + column + ": " + e.getOriginalMessage(),
          "write one complete JSON object a line, with \\n for line ends in strings");
    }
    return Optional.empty();
  }

  /** Returns a string field; empty when absent, null or not a string. */
  static Optional<String> string(JsonNode object, String field) {
    return Optional.ofNullable(object.get(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  /** Returns the field {@code id}, a string or a whole number; empty when there is none. */
  static Optional<String> id(JsonNode object) {
    return string(object, "id")
        .or(
            () ->
                Optional.ofNullable(object.get("id"))
                    .filter(JsonNode::isIntegralNumber)
                    .map(JsonNode::asText))
        .filter(id -> !id.isEmpty());
  }

  /** Returns the field {@code date}; reports one that is no date and takes it as unknown. */
  static PublicationDate date(JsonNode object, int line, ProblemLog log) {
    JsonNode date = object.get("date");
    if (date == null || date.isNull()) {
      return PublicationDate.UNKNOWN;
    }
    try {
      if (date.isTextual()) {
        return PublicationDate.parse(date.textValue());
      }
      log.error(line, "\"date\" is " + date, "write \"YYYY-MM-DD\", \"YYYY-MM\" or null");
    } catch (IllegalArgumentException e) {
      log.error(
          line,
          Objects.requireNonNull(e.getMessage()),
          "write \"YYYY-MM-DD\", \"YYYY-MM\" or null");
    }
    return PublicationDate.UNKNOWN;
  }

  static void putDate(ObjectNode object, String field, PublicationDate date) {
    if (date.equals(PublicationDate.UNKNOWN)) {
      object.putNull(field);
    } else {
      object.put(field, date.toString());
    }
  }
}
