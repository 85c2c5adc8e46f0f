package io.github.depeche.cli;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results; throws when the reader is gone
 * @param err what the user is told
 * @param outIsTerminal whether {@code out} is a terminal
 * @param errIsTerminal whether {@code err} is a terminal
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  Console {
    requireNonNull(in);
    requireNonNull(out);
    requireNonNull(err);
  }

  /** Returns the same, with a {@code out} that throws {@link StandardOutputException}s. */
  Console tellingItsErrors() {
    return new Console(in, new StandardOutput(out), err, outIsTerminal, errIsTerminal);
  }

  /** Tells the user something, on a line of its own that begins with the program's name. */
  void tell(@Nullable Object message) {
    err.println("depeche: " + message);
    err.flush();
  }
}
