package io.github.depeche.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.document.Argument;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.CorefLink;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Mention;
import io.github.depeche.document.MentionForm;
import io.github.depeche.document.MentionType;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the mentions, events and links of one document from its JSON object; what cannot be used is
 * left out.
 */
final class JsonAnnotations {

  private final Document article;
  private final CodePoints points;
  private final int line;
  private final ProblemLog log;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Mention> mentions = new LinkedHashMap<>();

  JsonAnnotations(Document article, int line, ProblemLog log) {
    this.article = article;
    this.points = CodePoints.of(article.text());
    this.line = line;
    this.log = log;
  }

  Document read(JsonNode object) {
    object
        .path("mentions")
        .forEach(node -> mention(node).ifPresent(mention -> mentions.put(mention.id(), mention)));
    List<Event> events = new ArrayList<>();
    object.path("events").forEach(node -> event(node).ifPresent(events::add));
    List<CorefLink> links = new ArrayList<>();
    object.path("coreference").forEach(node -> link(node).ifPresent(links::add));
    return new Document(
        article.id(),
        article.text(),
        article.date(),
        List.copyOf(mentions.values()),
        events,
        links);
  }

  private Optional<Mention> mention(JsonNode node) {
    Optional<String> id = id(node);
    Optional<MentionType> type = label(node, "type", MentionType::ofLabel);
    Optional<MentionForm> form =
        node.has("form")
            ? label(node, "form", MentionForm::ofLabel)
            : Optional.of(MentionForm.NAME);
    Optional<Span> span = span(node);
    if (id.isEmpty() || type.isEmpty() || form.isEmpty() || span.isEmpty()) {
      return Optional.empty();
    }
    Set<String> codes = strings(node, "actors");
    Set<String> items = strings(node, "wikidata");
    Optional<String> timex = JsonTexts.string(node, "timex");
    if (timex.isPresent() && type.get() != MentionType.DATE) {
      error(
          id.get() + " is a " + type.get().label() + " with a timex value", "only a Date has one");
      timex = Optional.empty();
    }
    String text = span.get().in(article.text());
    return Optional.of(
        new Mention(id.get(), type.get(), span.get(), text, form.get(), codes, items, timex));
  }

  private static Set<String> strings(JsonNode node, String name) {
    Set<String> values = new LinkedHashSet<>();
    node.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  private Optional<Event> event(JsonNode node) {
    Optional<String> id = id(node);
    Optional<EventType> type = label(node, "type", EventType::ofLabel);
    Optional<Realis> realis =
        node.has("realis") ? label(node, "realis", Realis::ofLabel) : Optional.of(Realis.ACTUAL);
    Optional<Span> trigger = span(node.path("trigger"));
    if (id.isEmpty() || type.isEmpty() || realis.isEmpty() || trigger.isEmpty()) {
      return Optional.empty();
    }
    Set<Argument> arguments = new LinkedHashSet<>();
    for (JsonNode argument : node.path("arguments")) {
      Optional<ArgumentRole> role = label(argument, "role", ArgumentRole::ofLabel);
      Optional<Mention> filler = reference(argument, "mention");
      if (role.isPresent()
          && filler.isPresent()
          && !arguments.add(new Argument(role.get(), filler.get()))) {
        error(id.get() + " has the argument " + argument + " twice", "drop one of them");
      }
    }
    return Optional.of(
        new Event(
            id.get(),
            type.get(),
            trigger.get(),
            trigger.get().in(article.text()),
            realis.get(),
            List.copyOf(arguments),
            JsonTexts.string(node, "rule"),
            node.hasNonNull("speaker") ? reference(node, "speaker") : Optional.empty(),
            JsonTexts.string(node, "happening")));
  }

  private Optional<CorefLink> link(JsonNode node) {
    Optional<Mention> mention = reference(node, "mention");
    Optional<Mention> antecedent = reference(node, "antecedent");
    if (mention.isEmpty() || antecedent.isEmpty()) {
      return Optional.empty();
    }
    if (mention.get().id().equals(antecedent.get().id())) {
      error(mention.get().id() + " refers to itself", "link it to an earlier or clearer mention");
      return Optional.empty();
    }
    return Optional.of(new CorefLink(mention.get(), antecedent.get()));
  }

  private Optional<String> id(JsonNode node) {
    Optional<String> id = JsonTexts.string(node, "id").filter(value -> !value.isEmpty());
    if (id.isEmpty()) {
      error("an annotation without \"id\": " + shown(node), "give each mention and event an id");
      return Optional.empty();
    }
    if (!ids.add(id.get())) {
      error("two annotations have the id " + id.get(), "give each its own");
      return Optional.empty();
    }
    return id;
  }

  private Optional<Mention> reference(JsonNode node, String field) {
    Optional<Mention> mention = JsonTexts.string(node, field).map(mentions::get);
    if (mention.isEmpty()) {
      error(
          "no mention has the id " + node.path(field),
          "correct \"" + field + "\" or add the mention");
    }
    return mention;
  }

  private <E> Optional<E> label(JsonNode node, String field, Function<String, Optional<E>> find) {
    Optional<E> found = JsonTexts.string(node, field).flatMap(find);
    if (found.isEmpty()) {
      error(
          "unknown " + field + " " + node.path(field) + " in " + shown(node),
          "use a label of the guidelines");
    }
    return found;
  }

  private Optional<Span> span(JsonNode node) {
    int start = node.path("start").asInt(-1);
    int end = node.path("end").asInt(-1);
    if (start < 0 || end <= start || end > points.length()) {
      error(
          "offsets "
              + node.path("start")
              + " to "
              + node.path("end")
              + " in a text of "
              + points.length()
              + " code points",
          "give start < end <= length, in code points, end exclusive");
      return Optional.empty();
    }
    Span span = new Span(points.toUtf16(start), points.toUtf16(end));
    String covered = span.in(article.text());
    JsonTexts.string(node, "text")
        .filter(claimed -> !claimed.equals(covered))
        .ifPresent(
            claimed ->
                error(
                    "'"
                        + claimed
                        + "' is not the text at "
                        + start
                        + " to "
                        + end
                        + ": '"
                        + covered
                        + "'",
                    "correct the offsets (code points) or the text; the offsets were taken"));
    return Optional.of(span);
  }

  private void error(String what, String remedy) {
    log.error(line, article.id() + ": " + what, remedy);
  }

  private static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
