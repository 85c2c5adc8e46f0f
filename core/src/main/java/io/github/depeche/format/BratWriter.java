package io.github.depeche.format;

import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes brat annotations by the conventions of the annotation guidelines. Lines are numbered anew:
 * first the mentions, each followed by its form, codes and value; then the coreference links; then
 * the events, each with its trigger before it and its realis and note behind it. What is written is
 * read back as the same document but for the ids, and writing that again gives the same lines.
 */
public final class BratWriter {

  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> ids = new HashMap<>();
  private int textBounds;
  private int attributes;
  private int references;
  private int relations;
  private int events;
  private int notes;

  private BratWriter(Document document) {
    this.points = CodePoints.of(document.text());
  }

  /** Returns the content of a document's {@code .ann} file, with {@code \n} after each line. */
  public static String write(Document document) {
    BratWriter writer = new BratWriter(document);
    document.mentions().forEach(writer::mention);
    document.links().forEach(writer::link);
    document.events().forEach(writer::event);
    return writer.out.toString();
  }

  private void mention(Mention mention) {
    String id = textBound(mention.type().label(), mention.span(), mention.text());
    ids.put(mention.id(), id);
    if (mention.form() != MentionForm.NAME) {
      line("A" + ++attributes, "Form " + id + " " + mention.form().label());
    }
    mention.actorCodes().forEach(code -> reference(id, "actor", code));
    mention.wikidata().forEach(item -> reference(id, "wikidata", item));
    mention.timex().ifPresent(value -> reference(id, "timex", value));
  }

  private void reference(String id, String scheme, String value) {
    line("N" + ++references, "Reference " + id + " " + scheme + ":" + value + "\t" + value);
  }

  private void link(CorefLink link) {
    line(
        "R" + ++relations,
        "Coref Arg1:" + ids.get(link.mention().id()) + " Arg2:" + ids.get(link.antecedent().id()));
  }

  private void event(Event event) {
    String trigger = textBound(event.type().label(), event.trigger(), event.triggerText());
    String id = "E" + ++events;
    StringBuilder slots = new StringBuilder(event.type().label()).append(':').append(trigger);
    Map<ArgumentRole, Integer> counts = new EnumMap<>(ArgumentRole.class);
    for (Argument argument : event.arguments()) {
      int count = counts.merge(argument.role(), 1, Integer::sum);
      slots.append(' ').append(argument.role().label()).append(count == 1 ? "" : count);
      slots.append(':').append(ids.get(argument.mention().id()));
    }
    line(id, slots.toString());
    if (event.realis() != Realis.ACTUAL) {
      line("A" + ++attributes, "Realis " + id + " " + event.realis().label());
    }
    String note =
        BratNote.of(event, event.speaker().map(speaker -> ids.get(speaker.id()))).format();
    if (!note.isEmpty()) {
      line("#" + ++notes, "AnnotatorNotes " + id + "\t" + note);
    }
  }

  private String textBound(String label, Span span, String text) {
    String id = "T" + ++textBounds;
    int start = points.fromUtf16(span.start());
    int end = points.fromUtf16(span.end());
    line(id, label + " " + start + " " + end + "\t" + BratTextBounds.oneLine(text));
    return id;
  }

  private void line(String id, String content) {
    out.append(id).append('\t').append(content).append('\n');
  }
}
