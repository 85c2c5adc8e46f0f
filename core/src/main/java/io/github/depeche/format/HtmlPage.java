package io.github.depeche.format;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes documents as one page of HTML to read them in a browser: the articles with their mentions
 * and events marked, a timeline, who acts on whom as a table and a graph, a table of the events,
 * and filters for all of them. It loads nothing from anywhere.
 *
 * <p>The page is {@link #header} followed by any number of documents. Nothing comes behind them
 * (HTML does not ask for the end tags of body and html), so that a page cut short shows what it
 * has. Each document is a line: its JSON as {@link JsonLinesWriter} writes it, with offsets in code
 * points, in a script element of class {@code article}.
 */
public final class HtmlPage {

  /** What stands before the JSON of a document. */
  static final String OPEN = "<script type=\"application/json\" class=\"article\">";

  /** What stands behind the JSON of a document. */
  static final String CLOSE = "</script>";

  private static final ImmutableList<String> STYLES =
      ImmutableList.of("page.css", "charts.css", "small.css");

  /** In this order, as some use what others declare while they load. */
  private static final ImmutableList<String> SCRIPTS =
      ImmutableList.of(
          "dom.js",
          "dates.js",
          "data.js",
          "state.js",
          "filters.js",
          "text.js",
          "cards.js",
          "timeline.js",
          "matrix.js",
          "graph.js",
          "table.js",
          "main.js");

  private HtmlPage() {}

  /** Returns what comes before the first document. */
  public static String header() {
    return Header.TEXT;
  }

  /** Read when it is first asked for. */
  private static final class Header {
    static final String TEXT = readHeader();
  }

  private static String readHeader() {
    return resource("page.html")
        .replace("{{css}}", joined(STYLES))
        .replace("{{d3}}", "/*\n" + resource("d3.LICENSE") + "*/\n" + resource("d3.min.js"))
        .replace("{{js}}", joined(SCRIPTS));
  }

  /** Returns the line of a document, with its line end. */
  public static String write(Document document) {
    return OPEN + inScript(JsonLinesWriter.write(document)) + CLOSE + "\n";
  }

  /**
   * Returns equal JSON such that nothing in it can end the script element, begin a comment or an
   * entity, or break the line. These characters occur in JSON only within strings.
   */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static String joined(List<String> names) {
    return names.stream().map(HtmlPage::resource).collect(joining("\n"));
  }

  private static String resource(String name) {
    // By the class itself: nobody else sees the resources of a module.
    try (InputStream in =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + name, e);
    }
  }
}
