package io.github.depeche.bench;

import io.github.depeche.document.Document;
import io.github.depeche.extract.Extractor;
import io.github.depeche.format.JsonLinesReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the library by itself, on one thread: {@code CorpusRate FILE WARMUP COUNT} extracts from
 * a corpus of JSON Lines and prints articles a second, by the clock and of the processor.
 */
final class CorpusRate {

  private CorpusRate() {}

  /** Prints the rate. */
  public static void main(String[] args) throws IOException {
    Extractor extractor = Extractor.builder().build();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      read(lines, Integer.parseInt(args[1])).forEach(extractor::extract);
      List<Document> articles = read(lines, Integer.parseInt(args[2]));
      long start = System.nanoTime();
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long events = 0;
      for (Document article : articles) {
        events += extractor.extract(article).events().size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpuSeconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d events: %.1f articles/s by the clock, %.1f/s of the processor%n",
          articles.size(),
          events,
          articles.size() / seconds,
          articles.size() / cpuSeconds);
    }
  }

  private static List<Document> read(BufferedReader lines, int count) throws IOException {
    List<Document> articles = new ArrayList<>();
    while (articles.size() < count) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      JsonLinesReader.readArticle(line, "corpus", 1, new ArrayList<>()).ifPresent(articles::add);
    }
    return articles;
  }
}
