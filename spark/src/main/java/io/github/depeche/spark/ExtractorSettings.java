package io.github.depeche.spark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.ExtractorBuilder;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an extractor is built from, as it travels from the driver to the executors. Immutable.
 *
 * @param engine the engine's name; empty for the default
 * @param rules rules of the user's, in order, besides those that come with the library
 */
public record ExtractorSettings(String engine, List<RuleText> rules) implements Serializable {

  /** The default engine and no rules but ours. */
  public static final ExtractorSettings DEFAULT = new ExtractorSettings("", List.of());

  private static final long serialVersionUID = 1;

  /**
   * A file of rules, read where the user has it.
   *
   * @param name how messages name it
   * @param yaml its content
   */
  public record RuleText(String name, String yaml) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Takes no nulls. */
    public RuleText {
      requireNonNull(name);
      requireNonNull(yaml);
    }
  }

  /** Takes no nulls. */
  public ExtractorSettings {
    requireNonNull(engine);
    rules = ImmutableList.copyOf(rules);
  }

  /** Returns these settings with an engine of the class path, by its name. */
  public ExtractorSettings withEngine(String name) {
    return new ExtractorSettings(name, rules);
  }

  /**
   * Returns these settings with the rules of a file of this machine.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public ExtractorSettings withRules(Path file) {
    try {
      RuleText added = new RuleText(file.toString(), Files.readString(file));
      return new ExtractorSettings(
          engine, ImmutableList.<RuleText>builder().addAll(rules).add(added).build());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules " + file, e);
    }
  }

  /**
   * Checks on the driver what would else fail on every executor.
   *
   * @throws IllegalArgumentException if there is no such engine
   * @throws io.github.depeche.extract.yaml.YamlException with every mistake in the rules
   */
  void check() {
    List<String> engines = ExtractorBuilder.engines();
    if (!engine.isEmpty() && !engines.contains(engine)) {
      throw new IllegalArgumentException(
          "no engine '"
              + engine
              + "' (there: "
              + String.join(", ", engines)
              + "); name one of these, or add the jar that brings it with --jars");
    }
    builder();
  }

  private ExtractorBuilder builder() {
    ExtractorBuilder builder = Extractor.builder();
    if (!engine.isEmpty()) {
      builder.engine(engine);
    }
    rules.forEach(rule -> builder.rules(rule.name(), rule.yaml()));
    return builder;
  }

  Extractor build() {
    return builder().build();
  }
}
