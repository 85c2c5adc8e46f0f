package io.github.depeche.cli.input;

import io.github.depeche.format.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file cannot be read. */
final class FileErrors {

  private FileErrors() {}

  static Problem problem(String file, IOException error) {
    String what = "cannot be read: " + error.getMessage();
    String remedy = "check the file and the disk";
    if (error instanceof NoSuchFileException) {
      what = "there is no such file or folder";
      remedy = "check the name";
    } else if (error instanceof AccessDeniedException) {
      what = "you may not read it";
      remedy = "check its permissions";
    }
    return new Problem(Problem.Severity.ERROR, file, 0, what, remedy);
  }
}
