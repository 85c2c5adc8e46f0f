package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import io.github.depeche.train.Articles;
import io.github.depeche.train.Articles.Article;
import io.github.depeche.train.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the labels of {@code train/labels}: {@code events.tsv} says which events are in an article,
 * {@code arguments.tsv} what takes part in them, {@code codes.tsv} which countries and
 * organisations that stands for, {@code happenings.tsv} which events tell of one happening.
 */
final class Corpus {

  /** Stands for the role of an event that has no arguments, and for no codes. */
  private static final String NONE = "-";

  private Corpus() {}

  /**
   * Reads all articles with their events.
   *
   * @throws IOException if a file cannot be read, or a text is not the one that was labelled
   */
  static List<LabelledArticle> read(Path labels, Path data) throws IOException {
    Articles articles = Articles.read(labels, data);
    ListMultimap<String, Row> events = articles.labels("events.tsv", 5);
    ListMultimap<String, Row> arguments = articles.labels("arguments.tsv", 6);
    ListMultimap<String, Row> codes = articles.labels("codes.tsv", 4);
    ListMultimap<String, Row> happenings = articles.labels("happenings.tsv", 4);
    List<LabelledArticle> labelled = new ArrayList<>();
    for (Article article : articles.all()) {
      Document document = document(article, events.get(article.id()));
      labelled.add(
          new LabelledArticle(
              article.group(),
              document,
              arguments(document, arguments.get(article.id())),
              codes(document, codes.get(article.id())),
              happenings(document, happenings.get(article.id()))));
    }
    return labelled;
  }

  private static Document document(Article article, List<Row> labels) throws IOException {
    CodePoints points = CodePoints.of(article.text());
    List<Event> events = new ArrayList<>();
    for (Row label : labels) {
      events.add(
          Event.marked(
              "E" + (events.size() + 1),
              label.get(3, EventType::ofLabel),
              label.span(points, label.get(1), label.get(2)),
              article.text(),
              label.get(4, Realis::ofLabel),
              List.of()));
    }
    return new Document(article.id(), article.text(), article.date(), List.of(), events, List.of());
  }

  private static ImmutableMap<String, List<LabelledArgument>> arguments(
      Document document, List<Row> labels) throws IOException {
    CodePoints points = CodePoints.of(document.text());
    Map<String, List<LabelledArgument>> arguments = new LinkedHashMap<>();
    for (Row label : labels) {
      String event = event(document, label.span(points, label.get(1), label.get(2)), label);
      List<LabelledArgument> known = arguments.computeIfAbsent(event, id -> new ArrayList<>());
      if (!label.get(4).equals(NONE)) {
        ImmutableList.Builder<Span> mentions = ImmutableList.builder();
        for (String mention : label.get(5).split(" ")) {
          int dash = mention.indexOf('-');
          if (dash < 0) {
            throw label.error("'" + mention + "' is not START-END");
          }
          mentions.add(label.span(points, mention.substring(0, dash), mention.substring(dash + 1)));
        }
        known.add(new LabelledArgument(label.get(4, ArgumentRole::ofLabel), mentions.build()));
      }
    }
    return ImmutableMap.copyOf(arguments);
  }

  private static ImmutableMap<Span, ImmutableSet<String>> codes(Document document, List<Row> labels)
      throws IOException {
    CodePoints points = CodePoints.of(document.text());
    ImmutableMap.Builder<Span, ImmutableSet<String>> codes = ImmutableMap.builder();
    for (Row label : labels) {
      String value = label.get(3);
      codes.put(
          label.span(points, label.get(1), label.get(2)),
          value.equals(NONE) ? ImmutableSet.of() : ImmutableSet.copyOf(value.split(" ")));
    }
    return codes.buildOrThrow();
  }

  private static ImmutableMap<Span, String> happenings(Document document, List<Row> labels)
      throws IOException {
    CodePoints points = CodePoints.of(document.text());
    ImmutableMap.Builder<Span, String> happenings = ImmutableMap.builder();
    for (Row label : labels) {
      happenings.put(label.span(points, label.get(1), label.get(2)), label.get(3));
    }
    return happenings.buildOrThrow();
  }

  /** Returns the id of the event that a line of arguments is of. */
  private static String event(Document document, Span trigger, Row label) throws IOException {
    return document.events().stream()
        .filter(other -> other.trigger().equals(trigger))
        .filter(other -> other.type().label().equals(label.get(3)))
        .findFirst()
        .map(Event::id)
        .orElseThrow(() -> label.error("no " + label.get(3) + " at " + label.get(1)));
  }
}
