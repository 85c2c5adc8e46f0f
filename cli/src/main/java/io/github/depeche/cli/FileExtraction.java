package io.github.depeche.cli;

import com.google.common.base.Throwables;
import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.output.ResultWriter;
import io.github.depeche.cli.output.Resumption;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * Extracts into a file or folder, which is there when all is done. What stops on the way can be
 * gone on with.
 */
final class FileExtraction {

  private final Console console;
  private final Extraction extraction;
  private final int threads;

  FileExtraction(Console console, Extraction extraction, int threads) {
    this.console = console;
    this.extraction = extraction;
    this.threads = threads;
  }

  /**
   * Runs.
   *
   * @param resume whether to go on with what an unfinished run has left
   * @return the exit code
   * @throws UserError if the output cannot be written, or not be gone on with
   */
  int run(Iterator<Input> articles, Resumption resumption, boolean resume)
      throws InterruptedException {
    Path target = resumption.target();
    try {
      Optional<ResultWriter> writer =
          resume ? resumption.resume() : Optional.of(resumption.begin());
      if (writer.isEmpty()) {
        console.note(
            target
                + ": nothing is left to do, it is complete; to write it anew leave out --resume");
        return Main.DONE;
      }
      return run(articles, writer.get(), target);
    } catch (IOException e) {
      throw OutputFiles.unwritable(target, e, "");
    }
  }

  private int run(Iterator<Input> articles, ResultWriter results, Path target)
      throws IOException, InterruptedException {
    try (Interruption interruption = new Interruption(() -> leave(results, target));
        results) {
      Iterator<Input> rest = results.rest(articles);
      try {
        if (interruption.run(rest, left -> extraction.run(left, results, threads))) {
          results.commit();
          return results.failed() ? Main.FAILED : Main.DONE;
        }
        results.checkpoint();
      } catch (ClosedByInterruptException e) {
        // What was being written is cut off by the next run.
      } catch (IOException e) {
        throw OutputFiles.unwritable(target, e, left(results));
      } catch (RuntimeException | Error e) {
        if (!MemoryShortage.caused(e)) {
          throw e;
        }
        console.detail(Throwables.getStackTraceAsString(e));
        throw new UserError(target + ": " + Main.NO_MEMORY + left(results));
      }
      tellInterrupted(results, target);
      return Main.FAILED;
    }
  }

  /** Ends while an input is waited for. */
  private void leave(ResultWriter results, Path target) {
    tellInterrupted(results, target);
    if (results.kept() == 0) {
      try {
        results.close();
      } catch (IOException e) {
        console.tell(target + ": what was begun cannot be removed: " + e.getMessage());
      }
    }
  }

  private void tellInterrupted(ResultWriter results, Path target) {
    console.note(
        target + ": interrupted" + (results.kept() > 0 ? left(results) : "; nothing is written"));
  }

  private static String left(ResultWriter results) {
    return results.kept() > 0
        ? "; articles done: " + results.kept() + ", --resume goes on behind them"
        : "";
  }
}
