package io.github.depeche.extract.yaml;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Says what is wrong in a YAML file, one problem a line, each as {@code file:line:column: found
 * what, do what}.
 */
public final class YamlException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> problems;

  /**
   * @param problems at least one
   */
  public YamlException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Returns the problems in file order. */
  public ImmutableList<String> problems() {
    return problems;
  }
}
