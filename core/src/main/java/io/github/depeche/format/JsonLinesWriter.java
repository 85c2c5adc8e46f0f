package io.github.depeche.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.Span;
import java.util.Set;

/**
 * Writes a document as one line of JSON: {@code id}, {@code date}, {@code text}, {@code mentions},
 * {@code events}, {@code coreference}. Offsets are code points. {@link JsonLinesReader} reads it
 * back to an equal document.
 */
public final class JsonLinesWriter {

  private final CodePoints points;

  private JsonLinesWriter(Document document) {
    this.points = CodePoints.of(document.text());
  }

  /** Returns the document's line, without a line end. */
  public static String write(Document document) {
    JsonLinesWriter writer = new JsonLinesWriter(document);
    ObjectNode object = JsonTexts.newObject();
    object.put("id", document.id());
    JsonTexts.putDate(object, "date", document.date());
    object.put("text", document.text());
    ArrayNode mentions = object.putArray("mentions");
    document.mentions().forEach(mention -> writer.mention(mentions.addObject(), mention));
    ArrayNode events = object.putArray("events");
    document.events().forEach(event -> writer.event(events.addObject(), event));
    ArrayNode links = object.putArray("coreference");
    document
        .links()
        .forEach(
            link ->
                links
                    .addObject()
                    .put("mention", link.mention().id())
                    .put("antecedent", link.antecedent().id()));
    return object.toString();
  }

  private void mention(ObjectNode object, Mention mention) {
    object.put("id", mention.id());
    object.put("type", mention.type().label());
    object.put("form", mention.form().label());
    span(object, mention.span(), mention.text());
    strings(object, "actors", mention.actorCodes());
    strings(object, "wikidata", mention.wikidata());
    mention.timex().ifPresent(value -> object.put("timex", value));
  }

  private static void strings(ObjectNode object, String name, Set<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = object.putArray(name);
      values.forEach(array::add);
    }
  }

  private void event(ObjectNode object, Event event) {
    object.put("id", event.id());
    object.put("type", event.type().label());
    object.put("realis", event.realis().label());
    span(object.putObject("trigger"), event.trigger(), event.triggerText());
    ArrayNode arguments = object.putArray("arguments");
    event
        .arguments()
        .forEach(
            argument ->
                arguments
                    .addObject()
                    .put("role", argument.role().label())
                    .put("mention", argument.mention().id())
                    .put("text", argument.mention().text()));
    event.rule().ifPresent(rule -> object.put("rule", rule));
    event.speaker().ifPresent(speaker -> object.put("speaker", speaker.id()));
    event.happening().ifPresent(happening -> object.put("happening", happening));
  }

  private void span(ObjectNode object, Span span, String text) {
    object.put("start", points.fromUtf16(span.start()));
    object.put("end", points.fromUtf16(span.end()));
    object.put("text", text);
  }
}
