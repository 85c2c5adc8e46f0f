package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.hash.Hashing;
import io.github.depeche.document.ArgumentRole;
import io.github.depeche.document.CodePoints;
import io.github.depeche.document.Document;
import io.github.depeche.document.Event;
import io.github.depeche.document.EventType;
import io.github.depeche.document.PublicationDate;
import io.github.depeche.document.Realis;
import io.github.depeche.document.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Reads the labels of {@code train/events}: {@code articles.tsv} says where each text is, {@code
 * labels.tsv} which events are in it, {@code arguments.tsv} what takes part in them. Texts of
 * others are not there, but in the folder of data; that they are the same is checked.
 */
final class Corpus {

  /** So many hexadecimal digits of the SHA-256 of a text are kept. */
  private static final int DIGITS = 16;

  private static final String OWN = "texts/";

  private static final String PAGE = ".html";

  /** Stands for the role of an event that has no arguments. */
  private static final String NONE = "-";

  private final Path labels;
  private final Path data;

  private Corpus(Path labels, Path data) {
    this.labels = labels;
    this.data = data;
  }

  /**
   * Reads all articles with their events.
   *
   * @throws IOException if a file cannot be read, or is not the one that was labelled
   */
  static List<LabelledArticle> read(Path labels, Path data) throws IOException {
    return new Corpus(labels, data).articles();
  }

  private List<LabelledArticle> articles() throws IOException {
    ListMultimap<String, Row> events = byArticle("labels.tsv", 5);
    ListMultimap<String, Row> arguments = byArticle("arguments.tsv", 6);
    List<LabelledArticle> articles = new ArrayList<>();
    for (Row row : Row.read(labels.resolve("articles.tsv"), 5)) {
      String text = text(row.get(4));
      String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
      if (!hash.startsWith(row.get(3))) {
        throw new IOException(
            row.get(4)
                + ": not the text that was labelled as "
                + row.get(0)
                + ": its SHA-256 begins with "
                + hash.substring(0, DIGITS)
                + ", not "
                + row.get(3));
      }
      Document document = document(row, text, events.removeAll(row.get(0)));
      articles.add(
          new LabelledArticle(
              row.get(2), document, arguments(document, arguments.removeAll(row.get(0)))));
    }
    for (Row row : Iterables.concat(events.values(), arguments.values())) {
      throw row.error("'" + row.get(0) + "' is not in articles.tsv");
    }
    return articles;
  }

  private ListMultimap<String, Row> byArticle(String name, int columns) throws IOException {
    ListMultimap<String, Row> rows = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Row row : Row.read(labels.resolve(name), columns)) {
      rows.put(row.get(0), row);
    }
    return rows;
  }

  /**
   * Reads a file, or of {@code file#from-to} these lines, the first being 1; of a page of HTML,
   * which is read whole, its headings, paragraphs and lists, none of which may be in another.
   */
  private String text(String where) throws IOException {
    int lines = where.indexOf('#');
    String file = lines < 0 ? where : where.substring(0, lines);
    Path path = (file.startsWith(OWN) ? labels : data).resolve(file);
    String text = Files.readString(path).replace("\r", "");
    if (file.endsWith(PAGE)) {
      return String.join("\n\n", Jsoup.parse(text).select("h1, h2, h3, p, li").eachText()) + "\n";
    }
    if (lines < 0) {
      return text;
    }
    String[] range = where.substring(lines + 1).split("-");
    List<String> all = Arrays.asList(text.split("\n", -1));
    return String.join(
        "\n", all.subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
  }

  private static Document document(Row row, String text, List<Row> labels) throws IOException {
    CodePoints points = CodePoints.of(text);
    List<Event> events = new ArrayList<>();
    for (Row label : labels) {
      events.add(
          Event.marked(
              "E" + (events.size() + 1),
              label.get(3, EventType::ofLabel),
              label.span(points, label.get(1), label.get(2)),
              text,
              label.get(4, Realis::ofLabel),
              List.of()));
    }
    PublicationDate date =
        row.get(1).isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(row.get(1));
    return new Document(row.get(0), text, date, List.of(), events, List.of());
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
