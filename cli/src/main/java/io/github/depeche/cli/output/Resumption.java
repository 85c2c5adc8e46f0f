package io.github.depeche.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Begins to write a file or folder, or goes on with what an unfinished run has left beside it.
 *
 * @param format how documents are written
 * @param target the file or folder
 * @param rejects where inputs that give no document are listed
 * @param settings what the output depends on besides the inputs, by the name of the option
 */
public record Resumption(
    OutputFormat format, Path target, Optional<Path> rejects, Map<String, String> settings) {

  /** Begins anew, whatever an unfinished run has left. */
  public ResultWriter begin() throws IOException {
    return ResultWriter.open(format, target, rejects, state(), Checkpoint.start(settings));
  }

  /**
   * Goes on where an unfinished run was stopped; begins if nothing is there.
   *
   * @return empty if a finished output is there and nothing is left to do
   * @throws UnusableOutputException if what is left does not fit the settings
   * @throws IOException if it cannot be read or written
   */
  public Optional<ResultWriter> resume() throws IOException {
    Path part = DocumentSink.aside(target);
    StateFile state = state();
    Optional<Checkpoint> left = state.read();
    if (left.isEmpty() && Files.exists(target) && Files.notExists(part)) {
      state.delete();
      return Optional.empty();
    }
    if (left.isEmpty()) {
      return Optional.of(begin());
    }
    Checkpoint checkpoint = left.get();
    if (isMoved(part, checkpoint)) {
      Files.deleteIfExists(part);
      state.delete();
      return Optional.empty();
    }
    if (Files.notExists(part)) {
      throw new UnusableOutputException(
          part + ": what was written so far is gone; leave out --resume to begin anew");
    }
    checkSettings(checkpoint);
    return Optional.of(ResultWriter.open(format, target, rejects, state, checkpoint));
  }

  /** Whether the run was stopped after its last move. */
  private boolean isMoved(Path part, Checkpoint checkpoint) throws IOException {
    return checkpoint.moving()
        && (Files.notExists(part) || format.isFolder() && BratSink.isMoved(part));
  }

  private void checkSettings(Checkpoint checkpoint) throws UnusableOutputException {
    for (String name : new TreeSet<>(checkpoint.settings().keySet())) {
      String then = checkpoint.settings().getOrDefault(name, "");
      String now = settings.getOrDefault(name, "");
      if (!then.equals(now)) {
        throw new UnusableOutputException(
            "the run that was interrupted had "
                + described(name, then)
                + ", this one "
                + described(name, now)
                + ": make it the same, or leave out --resume to begin anew");
      }
    }
  }

  private static String described(String name, String value) {
    return value.isEmpty() ? "no " + name : name + " " + value;
  }

  private StateFile state() throws IOException {
    return new StateFile(DocumentSink.aside(target));
  }
}
