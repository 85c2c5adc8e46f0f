package io.github.depeche.cli.output;

import io.github.depeche.document.Document;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.format.PloverWriter;
import java.util.Locale;

/** How documents are written. */
public enum OutputFormat {
  /** One document a line, as JSON. */
  JSONL,
  /** A folder with a text and an annotation file for each document. */
  BRAT,
  /** One event a line, as CSV with a header. */
  CSV,
  /** One PLOVER 2.0 record a line, as JSON. */
  PLOVER,
  /** A page to read in a browser. */
  HTML;

  /** Returns the name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether documents become files of a folder instead of lines. */
  public boolean isFolder() {
    return this == BRAT;
  }

  /** What comes before the first document. */
  String header() {
    return switch (this) {
      case CSV -> EventCsv.header();
      case HTML -> HtmlPage.header();
      case JSONL, BRAT, PLOVER -> "";
    };
  }

  /** The lines of a document, each with its line end. */
  String lines(Document document) {
    return switch (this) {
      case JSONL -> JsonLinesWriter.write(document) + "\n";
      case CSV -> EventCsv.write(document);
      case PLOVER -> PloverWriter.write(document);
      case HTML -> HtmlPage.write(document);
      case BRAT -> throw new IllegalStateException("a folder has no lines");
    };
  }
}
