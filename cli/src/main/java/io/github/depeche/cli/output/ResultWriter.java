package io.github.depeche.cli.output;

import io.github.depeche.cli.input.Input;
import io.github.depeche.cli.input.Origin;
import io.github.depeche.document.Document;
import io.github.depeche.format.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Writes documents and rejects, and remembers now and then how far it got, so that another run can
 * go on where this one was killed. Not thread-safe.
 */
public final class ResultWriter implements Results, Closeable {

  private static final long SHORTEST_PERIOD = 100_000_000;
  private static final long LONGEST_PERIOD = 10_000_000_000L;

  /** Checkpoints may cost this part of the time. */
  private static final int PERIODS_PER_CHECKPOINT_TIME = 50;

  private final DocumentSink sink;
  private final Optional<RejectsFile> rejects;
  private final Optional<StateFile> state;
  private final Fingerprint fingerprint = new Fingerprint();
  private final LongSupplier clock = System::nanoTime;

  /** The last checkpoint that was written, or the start. Another thread may ask for it. */
  private volatile Checkpoint last;

  private long inputs;
  private boolean failed;
  private long next;

  private ResultWriter(
      DocumentSink sink,
      Optional<RejectsFile> rejects,
      Optional<StateFile> state,
      Checkpoint start) {
    this.sink = sink;
    this.rejects = rejects;
    this.state = state;
    this.last = start;
    this.failed = start.failed();
    this.next = clock.getAsLong() + SHORTEST_PERIOD;
  }

  /**
   * Begins to write to a sink that nothing can go on with.
   *
   * @param rejects where inputs that give no document are listed
   * @throws IOException if the rejects cannot be written
   */
  public static ResultWriter to(DocumentSink sink, Optional<Path> rejects) throws IOException {
    return new ResultWriter(sink, open(rejects, 0), Optional.empty(), Checkpoint.start(Map.of()));
  }

  /**
   * Opens a file or folder.
   *
   * @param rejects where inputs that give no document are listed
   * @param start from where to go on
   * @throws IOException if one of them cannot be written
   */
  static ResultWriter open(
      OutputFormat format, Path target, Optional<Path> rejects, StateFile state, Checkpoint start)
      throws IOException {
    DocumentSink sink = DocumentSink.path(format, target, start.output());
    try {
      if (start.inputs() == 0) {
        state.delete();
      }
      return new ResultWriter(sink, open(rejects, start.rejects()), Optional.of(state), start);
    } catch (IOException e) {
      try (sink) {
        throw e;
      }
    }
  }

  private static Optional<RejectsFile> open(Optional<Path> rejects, long length)
      throws IOException {
    return rejects.isPresent()
        ? Optional.of(new RejectsFile(rejects.get(), length))
        : Optional.empty();
  }

  /**
   * Returns the inputs that are still to do.
   *
   * @param all the inputs from the first one on
   * @throws UnusableOutputException if those that are done are not those of the run that this goes
   *     on with
   */
  public Iterator<Input> rest(Iterator<Input> all) throws UnusableOutputException {
    while (inputs < last.inputs() && all.hasNext()) {
      fingerprint.add(all.next());
      inputs++;
    }
    if (inputs < last.inputs() || !fingerprint.toString().equals(last.fingerprint())) {
      throw new UnusableOutputException(
          "the first "
              + last.inputs()
              + " articles are not those of the run that was interrupted: give the same inputs, or"
              + " leave out --resume to begin anew");
    }
    return all;
  }

  @Override
  public void document(Document document) throws IOException {
    sink.write(document);
  }

  @Override
  public void rejected(Origin origin, List<Problem> reasons) throws IOException {
    if (rejects.isPresent()) {
      rejects.get().write(origin, reasons);
    }
  }

  @Override
  public void done(Input input, boolean hasFailed) throws IOException {
    inputs++;
    failed |= hasFailed;
    if (state.isPresent()) {
      fingerprint.add(input);
      long now = clock.getAsLong();
      if (now >= next && checkpoint()) {
        long done = clock.getAsLong();
        long bearable = PERIODS_PER_CHECKPOINT_TIME * (done - now);
        next = done + Math.max(SHORTEST_PERIOD, Math.min(LONGEST_PERIOD, bearable));
      }
    }
  }

  /**
   * Remembers how far the work got.
   *
   * @return whether that was possible now
   * @throws IOException if writing fails
   */
  public boolean checkpoint() throws IOException {
    if (state.isEmpty() || inputs == last.inputs()) {
      return false;
    }
    OptionalLong output = sink.checkpoint();
    if (output.isEmpty()) {
      return false;
    }
    long rejected = rejects.isPresent() ? rejects.get().checkpoint() : 0;
    last =
        new Checkpoint(
            last.settings(),
            inputs,
            fingerprint.toString(),
            failed,
            output.getAsLong(),
            rejected,
            false);
    state.get().write(last);
    sink.keep();
    return true;
  }

  /** Returns how many inputs another run would not have to do again. */
  public long kept() {
    return last.inputs();
  }

  /** Returns whether anything was wrong with any input, also before this run went on. */
  public boolean failed() {
    return failed;
  }

  /** Puts the output in its place; nothing is left to go on with. */
  public void commit() throws IOException {
    if (state.isPresent() && last.inputs() > 0) {
      state.get().write(last.whenMoving());
    }
    sink.commit();
    if (state.isPresent()) {
      state.get().delete();
    }
  }

  @Override
  public void close() throws IOException {
    try (sink) {
      if (rejects.isPresent()) {
        rejects.get().close();
      }
    }
  }
}
