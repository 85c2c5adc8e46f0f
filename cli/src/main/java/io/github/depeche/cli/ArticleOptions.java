package io.github.depeche.cli;

import io.github.depeche.document.PublicationDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that take many articles. */
final class ArticleOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date of all articles, YYYY-MM-DD or YYYY-MM.")
  private Optional<PublicationDate> date = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles to work on at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Returns the date of all articles, if one is named. */
  Optional<PublicationDate> date() {
    return date;
  }

  /**
   * Returns how many articles to work on at once.
   *
   * @throws ParameterException if they are none
   */
  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": at least one thread is needed");
    }
    return threads;
  }
}
