package io.github.depeche.cli;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that work with rules. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Rules of your own, besides those that come with depeche; may be given several times.")
  private List<Path> rules = List.of();

  @Mixin private EngineOption engine;

  /** Returns the engine that is named. */
  Optional<String> engine() {
    return engine.name();
  }

  /**
   * Returns what tells whether the rules named are the same as at another time.
   *
   * @throws IOException if a file of them cannot be read
   */
  String fingerprint() throws IOException {
    return RuleFiles.fingerprint(rules);
  }

  /**
   * Returns a builder with the rules and the engine named.
   *
   * @throws UserError if a file of rules is faulty
   */
  ExtractorBuilder builder() {
    ExtractorBuilder builder = engine.builder();
    RuleFiles.add(rules, builder);
    return builder;
  }

  /**
   * Loads the extractor.
   *
   * @throws UserError if the engine is not there
   */
  static Extractor build(ExtractorBuilder builder) {
    try {
      return builder.build();
    } catch (IllegalStateException e) {
      throw new UserError(e.getMessage());
    }
  }
}
