package io.github.depeche.cli.input;

import io.github.depeche.cli.compression.Compression;
import io.github.depeche.document.Document;
import io.github.depeche.format.BratReader;
import io.github.depeche.format.Problem;
import io.github.depeche.format.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The brat annotations beside a text: {@code a.ann} beside {@code a.txt}. */
final class BratFile {

  private BratFile() {}

  /**
   * Returns the input with the annotations beside its file; as it is, if there are none.
   *
   * @param text the article of {@code file}
   * @throws IOException if the annotations are there and cannot be read
   */
  static Input annotate(Input text, Path file) throws IOException {
    Path annotations = beside(file);
    if (text.article().isEmpty() || !Files.isRegularFile(annotations)) {
      return text;
    }
    List<Problem> problems = new ArrayList<>(text.problems());
    Optional<Document> article =
        new TextDecoder(annotations.toString(), problems)
            .decode(Files.readAllBytes(annotations), 1)
            .map(
                lines ->
                    BratReader.read(text.article().get(), lines, annotations.toString(), problems));
    return new Input(article, true, problems, text.origin());
  }

  private static Path beside(Path file) {
    String name = Compression.strip(file.getFileName().toString());
    boolean txt = name.toLowerCase(Locale.ROOT).endsWith(".txt");
    return file.resolveSibling((txt ? name.substring(0, name.length() - 4) : name) + ".ann");
  }
}
