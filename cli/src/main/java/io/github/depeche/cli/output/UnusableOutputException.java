package io.github.depeche.cli.output;

import java.io.IOException;

/**
 * An output cannot be begun, or an unfinished one not be gone on with; the message says why and
 * what to do.
 */
public final class UnusableOutputException extends IOException {

  private static final long serialVersionUID = 1;

  UnusableOutputException(String message) {
    super(message);
  }
}
