package io.github.depeche.extract.analysis.fast;

import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;

/** Provides the engine {@code fast}. */
public final class FastAnalyzerProvider implements AnalyzerProvider {

  @Override
  public String name() {
    return "fast";
  }

  @Override
  public Analyzer create() {
    return new FastAnalyzer(Models.load());
  }
}
