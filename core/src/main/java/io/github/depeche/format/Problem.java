package io.github.depeche.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Something wrong in a file that was read.
 *
 * @param severity whether anything was lost or cannot be relied on
 * @param file the file as the caller named it
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param what what was found
 * @param remedy what to do about it
 */
public record Problem(Severity severity, String file, int line, String what, String remedy) {

  /** How bad a problem is. */
  public enum Severity {
    /** A slip of form: everything was read as it was meant. */
    WARNING,
    /** An annotation or document was left out, or cannot be relied on. */
    ERROR
  }

  /**
   * @throws IllegalArgumentException if {@code line} is negative
   */
  public Problem {
    requireNonNull(severity);
    requireNonNull(file);
    checkArgument(line >= 0, "no line %s", line);
    requireNonNull(what);
    requireNonNull(remedy);
  }

  /** Returns whether something was lost or cannot be relied on. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Returns {@code FILE:LINE: what was found; what to do}, without the line where there is none.
   */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + ": " + what + "; " + remedy;
  }
}
