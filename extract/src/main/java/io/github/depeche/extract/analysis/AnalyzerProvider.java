package io.github.depeche.extract.analysis;

/** Makes an engine's analyzer; found by {@link java.util.ServiceLoader}. */
public interface AnalyzerProvider {

  /** Returns the engine's name as users write it, such as {@code corenlp}. */
  String name();

  /**
   * Loads the engine's models.
   *
   * @throws IllegalStateException if they cannot be loaded; the message says what to do
   */
  Analyzer create();
}
