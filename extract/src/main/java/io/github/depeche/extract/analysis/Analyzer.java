package io.github.depeche.extract.analysis;

/** Splits a text into sentences and words and parses them. Thread-safe. */
public interface Analyzer {

  /**
   * Analyses a text of any length and content.
   *
   * @param text the text; may be empty or hold anything
   * @return its analysis, whose spans index {@code text} in UTF-16 units
   */
  Analysis analyze(String text);
}
