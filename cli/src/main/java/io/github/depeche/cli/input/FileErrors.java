package io.github.depeche.cli.input;

import io.github.depeche.format.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read. */
final class FileErrors {

  private FileErrors() {}

  static Problem problem(String file, IOException error) {
    return problem(file, 0, error);
  }

  /**
   * @param line the last line that could be read, from 1; 0 if none
   */
  static Problem problem(String file, int line, IOException error) {
    String what = "cannot be read" + (line == 0 ? "" : " further") + ": " + message(error);
    String remedy = "check the file and the disk";
    if (error instanceof NoSuchFileException) {
      what = "there is no such file or folder";
      remedy = "check the name";
    } else if (error instanceof AccessDeniedException) {
      what = "you may not read it";
      remedy = "check its permissions";
    }
    return new Problem(Problem.Severity.ERROR, file, line, what, remedy);
  }

  private static String message(IOException error) {
    // Of a stream that ends too early, some decompressors say nothing.
    return error instanceof EOFException ? "it is cut off" : String.valueOf(error.getMessage());
  }
}
