package io.github.depeche.spark.job;

import org.jspecify.annotations.Nullable;

/** Ends the job with a message that says what was found and what to do, without a stack trace. */
final class JobException extends RuntimeException {

  private static final long serialVersionUID = 1;

  JobException(@Nullable String message) {
    super(message);
  }
}
