package io.github.depeche.spark.job;

import io.github.depeche.document.Document;
import io.github.depeche.format.JsonLinesWriter;
import io.github.depeche.spark.Gold;
import io.github.depeche.spark.LocalSpark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Runs the job as {@code spark-submit} would, in this JVM. */
final class Job {

  /**
   * What a run has left.
   *
   * @param code the exit code
   * @param out what it printed
   * @param err what it complained about
   */
  record Outcome(int code, String out, String err) {}

  private Job() {}

  static Outcome run(Object... args) {
    LocalSpark.session();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ExtractJob.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }

  /** Writes the bundled articles as JSON Lines. */
  static Path gold(Path file) throws IOException {
    return jsonl(file, Gold.extracted());
  }

  static Path jsonl(Path file, List<Document> documents) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(
        file,
        documents.stream()
            .map(
                article ->
                    JsonLinesWriter.write(
                        Document.plain(article.id(), article.text(), article.date())))
            .toList());
  }

  static Dataset<Row> table(Path folder) {
    return LocalSpark.session().read().parquet(folder.toString());
  }

  /** The files below a folder, by the folder they are in, without those that Spark hides. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("[._].*"))
          .sorted()
          .toList();
    }
  }

  /** All lines of the files below a folder. */
  static List<String> lines(Path folder) throws IOException {
    return files(folder).stream().flatMap(Job::readLines).collect(Collectors.toList());
  }

  private static Stream<String> readLines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
