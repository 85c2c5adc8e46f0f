package io.github.depeche.bench;

import io.github.depeche.document.Document;
import io.github.depeche.eval.Bootstrap;
import io.github.depeche.eval.Evaluation;
import io.github.depeche.eval.Interval;
import io.github.depeche.eval.Resampling;
import io.github.depeche.eval.Slice;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to score a large collection: 10,000 documents with 200,000 events, each score
 * with its interval.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ScoringBenchmark {

  /** Documents of 20 events and 40 mentions each. */
  @Param("10000")
  private int documents;

  /** Bootstrap samples. */
  @Param("1000")
  private int samples;

  private List<Document> gold;
  private List<Document> predicted;
  private Evaluation scored;

  /** Makes the documents. */
  @Setup(Level.Trial)
  public void make() {
    SyntheticGold synthetic = new SyntheticGold();
    gold = IntStream.range(0, documents).mapToObj(i -> synthetic.gold("d" + i)).toList();
    predicted = gold.stream().map(synthetic::prediction).toList();
    scored = Evaluation.of(gold, predicted);
  }

  /** Matches and counts, without intervals. */
  @Benchmark
  public Evaluation score() {
    return Evaluation.of(gold, predicted);
  }

  /** Draws the intervals of what is already counted. */
  @Benchmark
  public Map<Slice, Interval> intervals() {
    return Bootstrap.intervals(scored, new Resampling(samples, 1));
  }

  /** Both: what a user waits for. */
  @Benchmark
  public Map<Slice, Interval> scoreWithIntervals() {
    return Bootstrap.intervals(Evaluation.of(gold, predicted), new Resampling(samples, 1));
  }
}
