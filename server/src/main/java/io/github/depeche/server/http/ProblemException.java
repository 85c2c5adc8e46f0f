package io.github.depeche.server.http;

/** Ends a call with a problem as its answer. Has no stack trace: it is no fault of the program. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient HttpProblem problem;

  ProblemException(HttpProblem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** Returns what the client is told. */
  public HttpProblem problem() {
    return problem;
  }
}
