package io.github.depeche.corenlp;

import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;

/** Brings the engine {@code corenlp}. Loading it turns CoreNLP's own progress messages off. */
public final class CoreNlpProvider implements AnalyzerProvider {

  /** Made by {@link java.util.ServiceLoader}. */
  public CoreNlpProvider() {}

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public Analyzer create() {
    return CoreNlpAnalyzer.load();
  }
}
