package io.github.depeche.format;

import java.util.List;

/** Collects the problems of one file. Not thread-safe. */
final class ProblemLog {

  private final String file;
  private final List<Problem> problems;

  /**
   * @param file the file as the caller named it
   * @param problems where problems go
   */
  ProblemLog(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  void error(int line, String what, String remedy) {
    problems.add(new Problem(Problem.Severity.ERROR, file, line, what, remedy));
  }

  void warning(int line, String what, String remedy) {
    problems.add(new Problem(Problem.Severity.WARNING, file, line, what, remedy));
  }
}
