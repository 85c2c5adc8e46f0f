package io.github.depeche.cli;

import java.io.IOException;

/** Standard output cannot be written, or nobody reads it any more. */
final class StandardOutputException extends IOException {

  private static final long serialVersionUID = 1;

  StandardOutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
