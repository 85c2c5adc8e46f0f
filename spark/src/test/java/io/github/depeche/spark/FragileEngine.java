package io.github.depeche.spark;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine {@code fast}, but some texts are too much for it, and it counts how often it is
 * loaded.
 */
public final class FragileEngine implements AnalyzerProvider {

  /** Its name. */
  static final String NAME = "fragile";

  /** In a text: a failure within the extractor. */
  static final String POISON = "POISON";

  /** In a text: the stack is used up within the extractor. */
  static final String DEEP_POISON = "DEEP POISON";

  /** How often it was loaded in this JVM. */
  static final AtomicInteger LOADED = new AtomicInteger();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Analyzer create() {
    LOADED.incrementAndGet();
    Analyzer fast = Extractor.builder().engine("fast").buildAnalyzer();
    return text -> {
      if (text.contains(DEEP_POISON)) {
        throw new StackOverflowError();
      }
      if (text.contains(POISON)) {
        throw new IllegalStateException("poisoned");
      }
      return fast.analyze(text);
    };
  }
}
