package io.github.depeche.cli;

import com.google.common.base.Suppliers;
import com.google.common.base.Throwables;
import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.output.Results;
import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.format.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Takes articles through the extractor, and tells of those that fail on the way. Articles that come
 * with annotations are passed on as they are.
 */
final class Extraction {

  private final Console console;
  private final Progress progress;
  private final Supplier<Supplier<Extractor>> extractor;

  private int documents;
  private int events;
  private int rejects;
  private boolean clean = true;

  /** Taken by all who extract, and by one alone if memory was short. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  /** An article after the extraction, or without. */
  private record Result(Input input, Optional<Document> document, List<Problem> problems) {}

  /**
   * @param builder builds the extractor when the first article is there, so that wrong names are
   *     told at once
   */
  Extraction(Console console, ExtractorBuilder builder, Progress progress) {
    this.console = console;
    this.progress = progress;
    this.extractor = Suppliers.memoize(() -> load(builder));
  }

  /** A failure is kept as well, since each thread would else try in vain, one after the other. */
  private static Supplier<Extractor> load(ExtractorBuilder builder) {
    try {
      Extractor loaded = builder.build();
      return () -> loaded;
    } catch (IllegalStateException e) {
      return () -> {
        throw new UserError(e.getMessage());
      };
    } catch (RuntimeException | Error e) {
      return () -> {
        throw e;
      };
    }
  }

  /**
   * Extracts from all inputs, in order.
   *
   * @throws UserError if the engine cannot be loaded
   */
  void run(Iterator<Input> inputs, Results results, int threads)
      throws IOException, InterruptedException {
    OrderedParallel.run(
        inputs,
        this::extract,
        result -> {
          boolean failed = take(result, results);
          clean &= !failed;
          results.done(result.input(), failed);
        },
        threads);
  }

  /** Returns whether all inputs so far could be read and written. */
  boolean isClean() {
    return clean;
  }

  /** Returns whether anything was wrong. */
  private boolean take(Result result, Results results) throws IOException {
    List<Problem> problems = new ArrayList<>(result.problems());
    boolean written = false;
    if (result.document().isPresent()) {
      Document document = result.document().get();
      Optional<Problem> problem = write(document, results);
      problem.ifPresent(problems::add);
      written = problem.isEmpty();
      events += written ? document.events().size() : 0;
    }
    progress.step();
    documents += written ? 1 : 0;
    if (!written) {
      rejects++;
      results.rejected(result.input().origin(), problems);
    }
    if (!problems.isEmpty()) {
      progress.wipe();
      problems.forEach(console::problem);
    }
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Returns what was done, in words. */
  String summary() {
    return String.format(
        Locale.ROOT, "%,d documents, %,d events, %,d rejected", documents, events, rejects);
  }

  private Result extract(Input input) {
    if (input.article().isEmpty()) {
      return new Result(input, Optional.empty(), input.problems());
    }
    Document article = input.article().get();
    if (input.annotated()) {
      return new Result(input, Optional.of(article), input.problems());
    }
    Extractor loaded = extractor.get().get();
    try {
      return new Result(input, Optional.of(extract(article, loaded)), input.problems());
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not cost the others: whatever it triggers in us is told and the next one
      // is read.
      console.detail(article.id() + ": " + Throwables.getStackTraceAsString(e));
      return failed(input, MemoryShortage.caused(e) ? memory(article) : internal(article, e));
    } catch (OutOfMemoryError e) {
      return failed(input, memory(article));
    }
  }

  /** An article for which memory is short is tried again when no other takes any. */
  private Document extract(Document article, Extractor loaded) {
    memory.readLock().lock();
    try {
      return loaded.extract(article);
    } catch (RuntimeException | OutOfMemoryError e) {
      if (!MemoryShortage.caused(e)) {
        throw e;
      }
      // Tried again below.
    } finally {
      memory.readLock().unlock();
    }
    memory.writeLock().lock();
    try {
      return loaded.extract(article);
    } finally {
      memory.writeLock().unlock();
    }
  }

  private static Result failed(Input input, Problem problem) {
    List<Problem> problems = new ArrayList<>(input.problems());
    problems.add(problem);
    return new Result(input, Optional.empty(), problems);
  }

  private static Optional<Problem> write(Document document, Results results) throws IOException {
    try {
      results.document(document);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String what = String.valueOf(e.getMessage());
      return Optional.of(error(document.id(), what, "give each article a name of its own"));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(internal(document, e));
    } catch (OutOfMemoryError e) {
      return Optional.of(memory(document));
    }
  }

  private static Problem internal(Document article, Throwable e) {
    return error(article.id(), "internal error: " + e, "please report it with the article");
  }

  private static Problem memory(Document article) {
    return error(
        article.id(),
        "not enough memory for its " + article.text().length() + " characters",
        "split it, or give more, as DEPECHE_JAVA_OPTIONS=-Xmx4g");
  }

  private static Problem error(String article, String what, String remedy) {
    return new Problem(Problem.Severity.ERROR, article, 0, what, remedy);
  }
}
