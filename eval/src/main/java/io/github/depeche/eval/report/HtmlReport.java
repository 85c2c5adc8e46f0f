package io.github.depeche.eval.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
    try {
      return Resources.toString(
          Resources.getResource(HtmlReport.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's " + name, e);
    }
  }
}
