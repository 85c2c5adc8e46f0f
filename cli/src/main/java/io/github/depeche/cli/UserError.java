package io.github.depeche.cli;

import org.jspecify.annotations.Nullable;

/**
 * Ends a command with exit code 1 and a message that says what was found and what to do, without a
 * stack trace.
 */
final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1;

  UserError(@Nullable String message) {
    super(message);
  }
}
