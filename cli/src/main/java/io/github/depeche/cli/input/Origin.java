package io.github.depeche.cli.input;

import io.github.depeche.format.Problem;
import java.util.Optional;

/**
 * Where an article is from.
 *
 * @param input the file as the user named it, or {@code stdin}
 * @param line the line of the file, from 1; 0 if the article is all of it
 * @param id the article's id, if it is known
 */
public record Origin(String input, int line, Optional<String> id) {

  static Origin of(Problem problem) {
    return new Origin(problem.file(), problem.line(), Optional.empty());
  }
}
