package io.github.depeche.cli;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of commands that parse sentences. */
final class EngineOption {

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = EngineConverter.class,
      completionCandidates = EngineConverter.Names.class,
      description =
          "What parses the sentences: fast (default) or corenlp (281 MB, fetched on first use).")
  private Optional<String> engine = Optional.empty();

  /** Returns the engine that is named. */
  Optional<String> name() {
    return engine;
  }

  /** Returns a builder with the engine that is named. */
  ExtractorBuilder builder() {
    ExtractorBuilder builder = Extractor.builder();
    engine.ifPresent(builder::engine);
    return builder;
  }
}
