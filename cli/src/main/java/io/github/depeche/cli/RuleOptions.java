package io.github.depeche.cli;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that work with rules. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Rules of your own, besides those that come with depeche; may be given several times.")
  private List<Path> rules = List.of();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = EngineConverter.class,
      completionCandidates = EngineConverter.Names.class,
      description = "Engine that analyses the sentences. Default: the best that is there.")
  private Optional<String> engine = Optional.empty();

  /**
   * Returns a builder with the rules and the engine named.
   *
   * @throws UserError if a file of rules is faulty
   */
  ExtractorBuilder builder() {
    ExtractorBuilder builder = Extractor.builder();
    engine.ifPresent(builder::engine);
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
