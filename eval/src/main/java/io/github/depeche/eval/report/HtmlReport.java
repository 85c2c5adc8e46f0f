package io.github.depeche.eval.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Shows a report as one page of HTML that needs nothing else: scores with their intervals, the
 * confusion of event types, and every error in its sentence, to be filtered. It loads nothing from
 * anywhere.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /** Returns the page. */
  public static String write(Report report) {
    return resource("report.html")
        .replace("{{css}}", resource("report.css"))
        .replace("{{js}}", resource("report.js"))
        .replace("{{data}}", inScript(HtmlData.of(report).toString()));
  }

  /** Returns JSON such that nothing in it can end the script element or begin a comment. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c");
  }

  private static String resource(String name) {
    // By the class itself: nobody else sees the resources of a module.
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + name, e);
    }
  }
}
