package io.github.depeche.format;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes events as PLOVER 2.0 records, one JSON object a line: {@code id}, {@code date} (of the
 * event if its day is known, else of publication), {@code type}, {@code mode}, {@code quad}, {@code
 * actor} and {@code recipient} (lists of {@code text} and {@code code}s), {@code location}, {@code
 * trigger} (text and offsets in code points), {@code document}, {@code published}. What PLOVER does
 * not record (plain statements, negated and merely possible events) is left out.
 */
public final class PloverWriter {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

  private static final Map<String, String> QUADS =
      ImmutableMap.<String, String>builder()
          .put("AGREE", "verbal cooperation")
          .put("CONSULT", "verbal cooperation")
          .put("SUPPORT", "verbal cooperation")
          .put("CONCEDE", "verbal cooperation")
          .put("COOPERATE", "material cooperation")
          .put("AID", "material cooperation")
          .put("RETREAT", "material cooperation")
          .put("REQUEST", "verbal conflict")
          .put("ACCUSE", "verbal conflict")
          .put("REJECT", "verbal conflict")
          .put("THREATEN", "verbal conflict")
          .put("PROTEST", "material conflict")
          .put("SANCTION", "material conflict")
          .put("MOBILIZE", "material conflict")
          .put("COERCE", "material conflict")
          .put("ASSAULT", "material conflict")
          .buildOrThrow();

  private PloverWriter() {}

  /**
   * Returns the lines of a document's events, each with {@code \n} behind it; empty if it has none
   * to record.
   */
  public static String write(Document document) {
    CodePoints points = CodePoints.of(document.text());
    return document.events().stream()
        .flatMap(
            event ->
                PloverType.of(event).map(type -> record(document, event, type, points)).stream())
        .map(line -> line + "\n")
        .collect(joining());
  }

  private static String record(Document document, Event event, PloverType type, CodePoints points) {
    ObjectNode object = JsonTexts.newObject();
    object.put("id", document.id() + "#" + event.id());
    object.put("date", date(document, event).orElse(null));
    object.put("type", type.name());
    object.put("mode", type.mode().orElse(null));
    object.put("quad", QUADS.get(type.name()));
    actors(object.putArray("actor"), event, ArgumentRole.ACTOR);
    actors(object.putArray("recipient"), event, ArgumentRole.RECIPIENT);
    ArrayNode places = object.putArray("location");
    event.mentions(ArgumentRole.PLACE).map(Mention::text).forEach(places::add);
    object
        .putObject("trigger")
        .put("text", event.triggerText())
        .put("start", points.fromUtf16(event.trigger().start()))
        .put("end", points.fromUtf16(event.trigger().end()));
    object.put("document", document.id());
    JsonTexts.putDate(object, "published", document.date());
    return object.toString();
  }

  private static Optional<String> date(Document document, Event event) {
    return event
        .mentions(ArgumentRole.TIME)
        .flatMap(mention -> mention.timex().stream())
        .map(DAY::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .findFirst()
        .or(() -> Optional.of(document.date().toString()).filter(date -> !date.isEmpty()));
  }

  private static void actors(ArrayNode list, Event event, ArgumentRole role) {
    event
        .mentions(role)
        .forEach(
            mention -> {
              ObjectNode actor = list.addObject().put("text", mention.text());
              mention.actorCodes().forEach(actor.putArray("code")::add);
            });
  }
}
