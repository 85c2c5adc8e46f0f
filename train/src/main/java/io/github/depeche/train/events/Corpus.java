package io.github.depeche.train.events;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

/**
 * Reads the labels of {@code train/events}: {@code articles.tsv} says where each text is, {@code
 * labels.tsv} which events are in it, {@code arguments.tsv} what takes part in them. Texts of
 * others are not there, but in the folder of data; that they are the same is checked.
 */
final class Corpus {

  /** So many hexadecimal digits of the SHA-256 of a text are kept. */
  private static final int DIGITS = 16;

  private static final String OWN = "texts/";

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
    ListMultimap<String, String[]> events = MultimapBuilder.hashKeys().arrayListValues().build();
    for (String[] row : rows("labels.tsv", 5)) {
      events.put(row[0], row);
    }
    ListMultimap<String, String[]> arguments = MultimapBuilder.hashKeys().arrayListValues().build();
    for (String[] row : rows("arguments.tsv", 6)) {
      arguments.put(row[0], row);
    }
    List<LabelledArticle> articles = new ArrayList<>();
    for (String[] row : rows("articles.tsv", 5)) {
      String text = text(row[4]);
      String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
      if (!hash.startsWith(row[3])) {
        throw new IOException(
            row[4]
                + ": not the text that was labelled as "
                + row[0]
                + ": its SHA-256 begins with "
                + hash.substring(0, DIGITS)
                + ", not "
                + row[3]);
      }
      Document document = document(row, text, events.get(row[0]));
      articles.add(
          new LabelledArticle(row[2], document, arguments(document, arguments.get(row[0]))));
    }
    return articles;
  }

  private List<String[]> rows(String name, int columns) throws IOException {
    List<String> lines = Files.readAllLines(labels.resolve(name));
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      if (row.length != columns) {
        throw new IOException(
            name + ":" + (i + 1) + ": " + row.length + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Reads a file, or of {@code file#from-to} these lines, the first being 1. */
  private String text(String where) throws IOException {
    int lines = where.indexOf('#');
    String file = lines < 0 ? where : where.substring(0, lines);
    Path path = (file.startsWith(OWN) ? labels : data).resolve(file);
    String text = Files.readString(path).replace("\r", "");
    if (lines < 0) {
      return text;
    }
    String[] range = where.substring(lines + 1).split("-");
    List<String> all = Arrays.asList(text.split("\n", -1));
    return String.join(
        "\n", all.subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[1])));
  }

  private static Document document(String[] row, String text, List<String[]> labels) {
    CodePoints points = CodePoints.of(text);
    List<Event> events = new ArrayList<>();
    for (String[] label : labels) {
      Span trigger = span(points, label[1], label[2]);
      events.add(
          Event.marked(
              "E" + (events.size() + 1),
              EventType.ofLabel(label[3]).orElseThrow(),
              trigger,
              text,
              Realis.ofLabel(label[4]).orElseThrow(),
              List.of()));
    }
    PublicationDate date =
        row[1].isEmpty() ? PublicationDate.UNKNOWN : PublicationDate.parse(row[1]);
    return new Document(row[0], text, date, List.of(), events, List.of());
  }

  private static ImmutableMap<String, List<LabelledArgument>> arguments(
      Document document, List<String[]> labels) throws IOException {
    CodePoints points = CodePoints.of(document.text());
    Map<String, List<LabelledArgument>> arguments = new LinkedHashMap<>();
    for (String[] label : labels) {
      Span trigger = span(points, label[1], label[2]);
      String event =
          document.events().stream()
              .filter(other -> other.trigger().equals(trigger))
              .filter(other -> other.type().label().equals(label[3]))
              .findFirst()
              .map(Event::id)
              .orElseThrow(
                  () ->
                      new IOException(
                          "arguments.tsv: no " + label[3] + " at " + label[1] + " of " + label[0]));
      List<LabelledArgument> known = arguments.computeIfAbsent(event, id -> new ArrayList<>());
      if (!label[4].equals(NONE)) {
        ImmutableList.Builder<Span> mentions = ImmutableList.builder();
        for (String mention : label[5].split(" ")) {
          String[] ends = mention.split("-");
          mentions.add(span(points, ends[0], ends[1]));
        }
        known.add(
            new LabelledArgument(ArgumentRole.ofLabel(label[4]).orElseThrow(), mentions.build()));
      }
    }
    return ImmutableMap.copyOf(arguments);
  }

  private static Span span(CodePoints points, String start, String end) {
    return new Span(points.toUtf16(Integer.parseInt(start)), points.toUtf16(Integer.parseInt(end)));
  }
}
