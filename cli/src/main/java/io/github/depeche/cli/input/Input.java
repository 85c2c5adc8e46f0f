package io.github.depeche.cli.input;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import io.github.depeche.format.Problem;
import java.util.List;
import java.util.Optional;

/**
 * An article, or the reason why there is none.
 *
 * @param article the article; empty if it cannot be read
 * @param annotated whether what is marked in the article came with it, be it nothing; otherwise
 *     nothing is marked in it yet
 * @param problems what was wrong on the way to it, to be told before it
 */
public record Input(Optional<Document> article, boolean annotated, List<Problem> problems) {

  public Input {
    problems = ImmutableList.copyOf(problems);
  }

  /** An article with nothing marked in it, or none. */
  public Input(Optional<Document> article, List<Problem> problems) {
    this(article, false, problems);
  }

  static Input of(Document article, List<Problem> problems) {
    return new Input(Optional.of(article), problems);
  }

  static Input unreadable(Problem problem) {
    return new Input(Optional.empty(), List.of(problem));
  }

  static Input unreadable(String file, int line, String what, String remedy) {
    return unreadable(new Problem(Problem.Severity.ERROR, file, line, what, remedy));
  }
}
