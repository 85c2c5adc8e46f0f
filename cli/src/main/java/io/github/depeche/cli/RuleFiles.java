package io.github.depeche.cli;

import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.yaml.YamlException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Loads the rule files that a user names. */
final class RuleFiles {

  private RuleFiles() {}

  /**
   * Adds files of rules, in order.
   *
   * @throws UserError if one cannot be read or has mistakes; the message names file, line and
   *     column
   */
  static void add(List<Path> files, ExtractorBuilder builder) {
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new UserError(file + ": there is no such rule file; check the name");
      }
      try {
        builder.rules(file);
      } catch (YamlException e) {
        throw new UserError(e.getMessage());
      } catch (UncheckedIOException e) {
        throw new UserError(
            file
                + ": cannot be read: "
                + Objects.requireNonNull(e.getCause()).getMessage()
                + "; check its permissions");
      }
    }
  }
}
