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
 * @param origin where it is from
 */
public record Input(
    Optional<Document> article, boolean annotated, List<Problem> problems, Origin origin) {

  public Input {
    problems = ImmutableList.copyOf(problems);
  }

  /** An article with nothing marked in it, or none. */
  Input(Optional<Document> article, List<Problem> problems, Origin origin) {
    this(article, false, problems, origin);
  }

  /** Returns an article that is in memory. */
  public static Input of(Document article) {
    Origin origin = new Origin(article.id(), 0, Optional.of(article.id()));
    return new Input(Optional.of(article), false, List.of(), origin);
  }

  static Input unreadable(Problem problem) {
    return new Input(Optional.empty(), false, List.of(problem), Origin.of(problem));
  }

  static Input unreadable(String file, int line, String what, String remedy) {
    return unreadable(new Problem(Problem.Severity.ERROR, file, line, what, remedy));
  }
}
