package io.github.depeche.bench;

import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analysis;
import io.github.depeche.extract.analysis.Analyzer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time for one document grows with its length; it should grow as the length does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class GrowthBenchmark {

  /** The document's length in thousands of characters. */
  @Param({"1", "10", "100", "1000"})
  private int kilobytes;

  private String text;
  private Analyzer engine;
  private Extractor extractor;

  /** Loads the engine. */
  @Setup
  public void load() {
    text = Texts.ofLength(kilobytes);
    engine = Texts.engine("fast");
    extractor = Extractor.builder().analyzer(engine).build();
  }

  /** Sentences, tags and trees. */
  @Benchmark
  public Analysis fastAlone() {
    return engine.analyze(text);
  }

  /** The whole way. */
  @Benchmark
  public Document textToEvents() {
    return extractor.extract(text);
  }
}
