package io.github.depeche.cli;

import com.google.common.base.Suppliers;
import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.output.DocumentSink;
import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.format.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes articles through the extractor to a sink, and tells of those that fail on the way. Articles
 * that come with annotations are passed on as they are.
 */
final class Extraction {

  private final Console console;
  private final Progress progress;
  private final Supplier<Extractor> extractor;

  /** An article after the extraction, or without. */
  private record Result(Optional<Document> document, List<Problem> problems) {}

  /**
   * @param builder builds the extractor when the first article is there, so that wrong names are
   *     told at once
   */
  Extraction(Console console, ExtractorBuilder builder, Progress progress) {
    this.console = console;
    this.progress = progress;
    this.extractor =
        Suppliers.memoize(
            () -> {
              try {
                return builder.build();
              } catch (IllegalStateException e) {
                throw new UserError(e.getMessage());
              }
            });
  }

  /**
   * Extracts from all inputs, in order.
   *
   * @return whether all of them could be read and written
   * @throws UserError if the engine cannot be loaded
   */
  boolean run(Iterator<Input> inputs, DocumentSink sink, int threads)
      throws IOException, InterruptedException {
    boolean[] clean = {true};
    OrderedParallel.run(
        inputs,
        this::extract,
        result -> {
          List<Problem> problems = new ArrayList<>(result.problems());
          if (result.document().isPresent()) {
            write(result.document().get(), sink).ifPresent(problems::add);
            progress.step();
          }
          if (!problems.isEmpty()) {
            progress.close();
            problems.forEach(console::tell);
            clean[0] &= problems.stream().noneMatch(Problem::isError);
          }
        },
        threads);
    return clean[0];
  }

  private Result extract(Input input) {
    if (input.article().isEmpty()) {
      return new Result(Optional.empty(), input.problems());
    }
    Document article = input.article().get();
    if (input.annotated()) {
      return new Result(Optional.of(article), input.problems());
    }
    Extractor loaded = extractor.get();
    try {
      return new Result(Optional.of(loaded.extract(article)), input.problems());
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not cost the others: whatever it triggers in us is told and the next one
      // is read.
      List<Problem> problems = new ArrayList<>(input.problems());
      problems.add(
          error(article.id(), "internal error: " + e, "please report it with the article"));
      return new Result(Optional.empty(), problems);
    }
  }

  private static Optional<Problem> write(Document document, DocumentSink sink) throws IOException {
    try {
      sink.write(document);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          error(
              document.id(),
              String.valueOf(e.getMessage()),
              "give each article a name of its own"));
    }
  }

  private static Problem error(String article, String what, String remedy) {
    return new Problem(Problem.Severity.ERROR, article, 0, what, remedy);
  }
}
