package io.github.depeche.format;

import com.google.common.collect.ImmutableList;
import io.github.depeche.document.Document;
import java.util.List;

/**
 * What a reader made of its input.
 *
 * @param documents those that could be read, in the order of the input
 * @param problems what was wrong, file by file
 */
public record ReadResult(List<Document> documents, List<Problem> problems) {

  public ReadResult {
    documents = ImmutableList.copyOf(documents);
    problems = ImmutableList.copyOf(problems);
  }

  /** Returns the problems that lost something. */
  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
