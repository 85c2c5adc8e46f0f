package io.github.depeche.cli;

import static java.util.Objects.requireNonNull;

import io.github.depeche.format.Problem;
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
 * @param colour whether terminals may be given colours
 * @param verbosity how much the user wants to be told
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour,
    Verbosity verbosity) {

  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";

  Console {
    requireNonNull(in);
    requireNonNull(out);
    requireNonNull(err);
    requireNonNull(verbosity);
  }

  /** A console without colours. */
  Console(
      InputStream in,
      OutputStream out,
      PrintWriter err,
      boolean outIsTerminal,
      boolean errIsTerminal) {
    this(in, out, err, outIsTerminal, errIsTerminal, false, new Verbosity());
  }

  /** Returns the same, with a {@code out} that throws {@link StandardOutputException}s. */
  Console tellingItsErrors() {
    return new Console(
        in, new StandardOutput(out), err, outIsTerminal, errIsTerminal, colour, verbosity);
  }

  /** Returns whether a progress bar may be shown. */
  boolean showsProgress() {
    return errIsTerminal && !verbosity.isQuiet();
  }

  /**
   * Tells the user of an error, on a line of its own that begins with the program's name.
   *
   * @param message is printed as it prints itself
   */
  void tell(@Nullable Object message) {
    boolean red = colour && errIsTerminal;
    say((red ? RED : "") + "depeche:" + (red ? PLAIN : "") + " " + message);
  }

  /** Tells the user of a problem; of warnings only where more than errors is wanted. */
  void problem(Problem problem) {
    if (problem.isError()) {
      tell(problem);
    } else {
      note(problem);
    }
  }

  /** Tells the user what is no error, unless only errors are wanted. */
  void note(Object message) {
    if (!verbosity.isQuiet()) {
      say("depeche: " + message);
    }
  }

  /** Tells the user what is only told to those who ask for more. */
  void detail(Object message) {
    if (verbosity.isVerbose()) {
      say("depeche: " + message);
    }
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }
}
