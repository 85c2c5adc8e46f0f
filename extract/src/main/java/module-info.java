import io.github.depeche.extract.analysis.AnalyzerProvider;
import io.github.depeche.extract.analysis.fast.FastAnalyzerProvider;

/**
 * Text in, annotated document out. What is not exported is internal: the modules of Dépêche that
 * need more of it (the command line, the training, the benchmarks, the engine {@code corenlp}) are
 * used on the class path.
 */
@SuppressWarnings("requires-automatic") // Morfologik has no module descriptor.
module io.github.depeche.extract {
  requires transitive com.google.common;
  requires transitive io.github.depeche.core;
  requires org.carrot2.morfologik.stemming;
  requires org.snakeyaml.engine;
  requires static org.jspecify;

  exports io.github.depeche.extract;
  exports io.github.depeche.extract.analysis;
  exports io.github.depeche.extract.yaml;

  provides AnalyzerProvider with
      FastAnalyzerProvider;

  uses AnalyzerProvider;
}
