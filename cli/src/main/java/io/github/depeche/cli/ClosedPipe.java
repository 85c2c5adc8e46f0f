package io.github.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether writing to standard output failed because its reader has seen enough. */
final class ClosedPipe {

  private static final int FILE_TYPE = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private ClosedPipe() {}

  /**
   * Returns whether standard output is a pipe, where writing fails for no other reason. The message
   * of the error would tell as well, but in the user's language.
   */
  static boolean isStandardOutput() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      int type = mode instanceof Integer bits ? bits & FILE_TYPE : 0;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      // Not a Unix system.
      return false;
    }
  }
}
