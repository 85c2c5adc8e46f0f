package io.github.depeche.cli;

import com.google.common.hash.Hashing;
import io.github.depeche.extract.ExtractorBuilder;
import io.github.depeche.extract.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * Returns what tells whether files of rules are the same as at another time.
   *
   * @throws IOException if one cannot be read
   */
  static String fingerprint(List<Path> files) throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : files) {
      String hash = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
      all.add(file + " (SHA-256 " + hash.substring(0, 16) + ")");
    }
    return String.join(", ", all);
  }
}
