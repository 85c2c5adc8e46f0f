package io.github.depeche.cli.input;

import com.google.common.collect.AbstractIterator;
import io.github.depeche.document.Document;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of a file of JSON Lines, read one by one; closes the file at its end. */
final class JsonLinesInputs extends AbstractIterator<Input> {

  /** JSON may write a character of the text in six bytes; other fields come on top. */
  private static final int LONGEST_LINE = 8 * TextDecoder.LONGEST;

  private final BoundedLines lines;
  private final String file;
  private final Optional<Path> folder;
  private final Dates dates;
  private final boolean annotations;
  private boolean any;
  private boolean ended;

  /** The last line that was read. */
  private int line;

  /**
   * @param annotations whether annotations in a line are kept
   */
  JsonLinesInputs(
      InputStream in, String file, Optional<Path> folder, Dates dates, boolean annotations) {
    this.lines = new BoundedLines(in, LONGEST_LINE);
    this.file = file;
    this.folder = folder;
    this.dates = dates;
    this.annotations = annotations;
  }

  @Override
  protected @Nullable Input computeNext() {
    if (ended) {
      return endOfData();
    }
    try {
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        this.line = line.number();
        Optional<Input> input = read(line);
        if (input.isPresent()) {
          any = true;
          return input.get();
        }
      }
      lines.close();
      if (any) {
        return endOfData();
      }
      ended = true;
      return Input.unreadable(
          file, 0, "the file is empty", "give one JSON object with \"text\" a line");
    } catch (IOException e) {
      // Damaged or cut off: what came before is done, and nothing more can be had.
      ended = true;
      return Input.unreadable(FileErrors.problem(file, line, e));
    }
  }

  private Optional<Input> read(BoundedLines.Line line) {
    List<Problem> problems = new ArrayList<>();
    TextDecoder decoder = new TextDecoder(file, problems);
    if (line.tooLong()) {
      decoder.tooLong(line.number(), "a line of more than " + LONGEST_LINE + " bytes");
      return Optional.of(
          new Input(Optional.empty(), problems, new Origin(file, line.number(), Optional.empty())));
    }
    Optional<String> json = decoder.decode(line.bytes(), line.number());
    if (json.isPresent() && json.get().isBlank()) {
      return Optional.empty();
    }
    boolean annotated = annotations && json.filter(JsonLinesReader::hasAnnotations).isPresent();
    Optional<Document> read =
        json.flatMap(object -> document(object, line.number(), annotated, problems));
    Optional<Document> article =
        read.filter(found -> decoder.check(found.text(), line.number()).isPresent())
            .map(found -> dates.dated(found, folder, found.id(), problems));
    Optional<String> id = read.map(Document::id).or(() -> json.flatMap(JsonLinesReader::id));
    Origin origin = new Origin(file, line.number(), id);
    return Optional.of(new Input(article, annotated, problems, origin));
  }

  private Optional<Document> document(
      String json, int line, boolean annotated, List<Problem> problems) {
    return annotated
        ? JsonLinesReader.readLine(json, file, line, problems)
        : JsonLinesReader.readArticle(json, file, line, problems);
  }
}
