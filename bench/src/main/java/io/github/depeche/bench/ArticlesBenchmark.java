package io.github.depeche.bench;

import io.github.depeche.extract.Extractor;
import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Words a second, on one article after another: CoreNLP's French tokeniser, tagger and parser
 * alone; the engine {@code fast} alone; and the whole way from text to events with {@code fast}.
 * With {@code -t 2}: on two threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ArticlesBenchmark {

  private final List<String> texts = Texts.all();
  private Analyzer fast;
  private @Nullable Analyzer coreNlp;
  private Extractor extractor;
  private long[] words;

  /** Counts the words, as {@code fast} splits them. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    /** Words so far. */
    public long words;

    private int next;
  }

  /** Loads the engines; CoreNLP only where it is measured. */
  @Setup
  public void load(org.openjdk.jmh.infra.BenchmarkParams params) {
    fast = Texts.engine("fast");
    words = texts.stream().mapToLong(text -> Texts.words(fast, text)).toArray();
    extractor = Extractor.builder().engine("fast").build();
    if (params.getBenchmark().endsWith("coreNlpAlone")) {
      coreNlp = Texts.engine("corenlp");
    }
  }

  /** CoreNLP's French pipeline without names. */
  @Benchmark
  public List<Sentence> coreNlpAlone(Counters counters) {
    return Objects.requireNonNull(coreNlp).analyze(next(counters)).sentences();
  }

  /** The engine without names. */
  @Benchmark
  public List<Sentence> fastAlone(Counters counters) {
    return fast.analyze(next(counters)).sentences();
  }

  /** The whole way. */
  @Benchmark
  public void textToEvents(Counters counters, Blackhole hole) {
    hole.consume(extractor.extract(next(counters)));
  }

  private String next(Counters counters) {
    counters.next = (counters.next + 1) % texts.size();
    counters.words += words[counters.next];
    return texts.get(counters.next);
  }
}
