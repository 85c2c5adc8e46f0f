package io.github.depeche.server.api;

import io.github.depeche.document.Document;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.HtmlPage;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.format.PloverWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Writes the results of a request in the order of its documents. */
interface ResultWriter {

  /**
   * Writes a document.
   *
   * @throws IllegalArgumentException if it cannot be written beside the others
   */
  void document(Document document);

  /** Writes that a document has no result, where the format has a place for that. */
  void problem(ItemProblem problem);

  /** Returns all that was written. */
  byte[] bytes();

  /** Returns the writer of a format, for one document or for a list. */
  static ResultWriter of(ResultFormat format, boolean single) {
    return switch (format) {
      case JSON -> single ? new Lines("", JsonLinesWriter::write, false) : new JsonList();
      case JSONL -> new Lines("", document -> JsonLinesWriter.write(document) + "\n", true);
      case CSV -> new Lines(EventCsv.header(), EventCsv::write, false);
      case PLOVER -> new Lines("", PloverWriter::write, false);
      case HTML -> new Lines(HtmlPage.header(), HtmlPage::write, false);
      case BRAT -> new BratZip();
    };
  }

  /** Text that is written document by document. */
  final class Lines implements ResultWriter {

    private final StringBuilder out;
    private final Function<Document, String> write;
    private final boolean tellsProblems;

    Lines(String header, Function<Document, String> write, boolean tellsProblems) {
      this.out = new StringBuilder(header);
      this.write = write;
      this.tellsProblems = tellsProblems;
    }

    @Override
    public void document(Document document) {
      out.append(write.apply(document));
    }

    @Override
    public void problem(ItemProblem problem) {
      if (tellsProblems) {
        out.append("{\"id\":")
            .append(problem.json().get("id"))
            .append(",\"problem\":")
            .append(problem.json())
            .append("}\n");
      }
    }

    @Override
    public byte[] bytes() {
      return out.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A JSON object with the documents and the problems. */
  final class JsonList implements ResultWriter {

    private final List<String> documents = new java.util.ArrayList<>();
    private final List<String> problems = new java.util.ArrayList<>();

    @Override
    public void document(Document document) {
      documents.add(JsonLinesWriter.write(document));
    }

    @Override
    public void problem(ItemProblem problem) {
      problems.add(problem.json().toString());
    }

    @Override
    public byte[] bytes() {
      return ("{\"documents\":["
              + String.join(",", documents)
              + "],\"problems\":["
              + String.join(",", problems)
              + "]}")
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
