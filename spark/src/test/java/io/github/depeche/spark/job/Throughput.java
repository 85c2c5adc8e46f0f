package io.github.depeche.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.document.Document;
import io.github.depeche.eval.BundledGold;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.EventCsv;
import io.github.depeche.format.JsonLinesReader;
import io.github.depeche.format.JsonLinesWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Spark costs: articles a second of the library on one thread, on two, and of the job on two
 * cores, each from a file of JSON Lines to a table on disk. Not one of the tests; {@code
 * docs/scale.md} says how to run it. The three take turns on small shares of the corpus, as a
 * machine that others use is not the same from one minute to the next.
 */
class Throughput {

  private static final int ARTICLES = Integer.getInteger("depeche.articles", 2_000);
  private static final int ROUNDS = Integer.getInteger("depeche.rounds", 5);

  @TempDir private Path folder;

  /** Seconds by the clock and of the processors. */
  private record Cost(double wall, double cpu) {

    static Cost of(Callable<?> work) throws Exception {
      long wall = System.nanoTime();
      long cpu = processorTime();
      work.call();
      return new Cost((System.nanoTime() - wall) / 1e9, (processorTime() - cpu) / 1e9);
    }

    private static long processorTime() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  @Test
  void librarySideBySideWithSpark() throws Exception {
    Extractor extractor = Extractor.builder().build();
    List<String> names = List.of("library, 1 thread", "library, 2 threads", "Spark local[2]");
    double[] wall = new double[names.size()];
    double[] cpu = new double[names.size()];
    for (int round = 0; round <= ROUNDS; round++) {
      Path corpus = corpus(folder.resolve("round-" + round + ".jsonl"), round);
      for (int i = 0; i < names.size(); i++) {
        int which = i;
        Cost cost =
            Cost.of(() -> which < 2 ? library(extractor, corpus, which + 1) : spark(corpus).code());
        // The first round is to warm up.
        if (round > 0) {
          wall[i] += cost.wall();
          cpu[i] += cost.cpu();
        }
        System.out.printf(
            Locale.ROOT,
            "%d %-20s %6.1f s %6.1f s CPU%n",
            round,
            names.get(i),
            cost.wall(),
            cost.cpu());
      }
    }
    double articles = (double) ARTICLES * ROUNDS;
    for (int i = 0; i < names.size(); i++) {
      System.out.printf(
          Locale.ROOT,
          "%-20s %7.1f articles/s  %6.3f ms CPU an article  %5.2f x one thread%n",
          names.get(i),
          articles / wall[i],
          1000 * cpu[i] / articles,
          wall[0] / wall[i]);
    }
  }

  private Job.Outcome spark(Path corpus) {
    Job.Outcome outcome = Job.run("-o", folder.resolve("out"), corpus);
    assertThat(outcome.out()).startsWith(ARTICLES + " articles, ");
    return outcome;
  }

  private int library(Extractor extractor, Path corpus, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BufferedReader in = Files.newBufferedReader(corpus)) {
      List<Callable<Integer>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Path out = folder.resolve("events-" + i + ".csv");
        workers.add(() -> work(extractor, in, out));
      }
      int done = 0;
      for (Future<Integer> worker : pool.invokeAll(workers)) {
        done += worker.get();
      }
      assertThat(done).isEqualTo(ARTICLES);
      return done;
    } finally {
      pool.shutdown();
    }
  }

  private static int work(Extractor extractor, BufferedReader in, Path file) throws IOException {
    int done = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Document article =
            JsonLinesReader.readArticle(line, "corpus", 0, new ArrayList<>()).orElseThrow();
        out.write(EventCsv.write(extractor.extract(article)));
        done++;
      }
    }
    return done;
  }

  /** The bundled articles again and again, under shuffled ids. */
  private static Path corpus(Path file, int seed) throws IOException {
    Random random = new Random(seed);
    List<Document> gold = BundledGold.wire().documents();
    List<Integer> ids = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
    Collections.shuffle(ids, random);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int id : ids) {
        Document article = gold.get(random.nextInt(gold.size()));
        out.write(JsonLinesWriter.write(Document.plain("d" + id, article.text(), article.date())));
        out.newLine();
      }
    }
    return file;
  }
}
