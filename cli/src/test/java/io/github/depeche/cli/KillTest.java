package io.github.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed loses nothing: another goes on and gives what one alone gives. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {

  private static final int ARTICLES = 600;
  private static final String REJECTS = "rejects.jsonl";

  @TempDir private static Path shared;
  private static Path corpus;

  @TempDir private Path folder;
  private Path alone;
  private Path stopped;

  @BeforeAll
  static void writeCorpus() throws IOException {
    Random random = new Random(8);
    List<String> countries = List.of("la Russie", "le Togo", "la Zambie", "le Vietnam");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      String country = countries.get(random.nextInt(4));
      String text = "Le ministre de la Défense a signé mercredi un accord avec " + country + ". ";
      // One word of some thousand letters makes a long line without making much work.
      String word = "x".repeat(random.nextInt(10_000));
      lines.append("{\"id\": \"a" + i + "\", \"text\": \"");
      lines.append(i % 100 == 3 ? "" : text + word).append("\"}\n");
    }
    corpus = Files.writeString(shared.resolve("corpus.jsonl"), lines);
  }

  @BeforeEach
  void makeFolders() throws IOException {
    alone = Files.createDirectory(folder.resolve("alone"));
    stopped = Files.createDirectory(folder.resolve("stopped"));
  }

  /** A compressed file grows only with each megabyte, so it needs the texts. */
  @ParameterizedTest
  @CsvSource({
    "0, out.jsonl", "0.1, out.jsonl", "0.3, out.jsonl", "0.6, out.jsonl", "0.8, out.jsonl",
    "0.4, out.csv", "0.2, out.jsonl.zst", "0.5, out.jsonl.gz", "0.5, out.plover", "0.4, out.brat",
  })
  void killedAnywhere(double share, String out) throws Exception {
    assertThat(Cli.run(extract(alone, out)).code()).isEqualTo(1);

    start(out, share, Process::destroyForcibly);
    assertThat(stopped.resolve(out)).doesNotExist();

    Cli.Outcome rest = Cli.run(extract(stopped, out, "--resume"));
    assertThat(rest.code()).as(rest.err()).isEqualTo(1);
    assertThat(content(stopped)).isEqualTo(content(alone));
  }

  @Test
  void killedWhileItGoesOn() throws Exception {
    Cli.run(extract(alone, "out.jsonl"));

    start("out.jsonl", 0.3, Process::destroyForcibly);
    start("out.jsonl", 0.6, Process::destroyForcibly, "--resume");

    Cli.run(extract(stopped, "out.jsonl", "--resume"));
    assertThat(content(stopped)).isEqualTo(content(alone));
  }

  @Test
  void toldToEnd() throws Exception {
    Cli.run(extract(alone, "out.jsonl"));

    int code = start("out.jsonl", 0.5, Process::destroy);

    assertThat(code).isEqualTo(128 + 15);
    assertThat(Files.readString(folder.resolve("err")))
        .containsPattern("out.jsonl: interrupted; articles done: \\d+, --resume goes on behind");
    assertThat(content(stopped).keySet())
        .containsExactly("out.jsonl.part", "out.jsonl.part.json", REJECTS);
    Cli.run(extract(stopped, "out.jsonl", "--resume"));
    assertThat(content(stopped)).isEqualTo(content(alone));
  }

  /**
   * Starts a process and ends it when it has written a share of the output.
   *
   * @return its exit code
   */
  private int start(String out, double share, Consumer<Process> end, String... more)
      throws Exception {
    long whole = size(alone.resolve(out));
    for (int attempt = 1; attempt <= 5; attempt++) {
      long enough = (long) (share / attempt * whole);
      Process process =
          Child.start(folder.resolve("out"), folder.resolve("err"), extract(stopped, out, more));
      try {
        while (process.isAlive() && size(stopped.resolve(out + ".part")) <= enough) {
          process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        end.accept(process);
        int code = Child.end(process);
        if (Files.notExists(stopped.resolve(out))) {
          return code;
        }
      } finally {
        process.destroyForcibly();
      }
      // It was faster than we are: do it earlier.
      MoreFiles.deleteDirectoryContents(stopped, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    throw new AssertionError("always too fast");
  }

  /** The bytes of a file, or the files of a folder, in which the list of them may come last. */
  private static long size(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      try (Stream<Path> files = Files.list(file)) {
        return files.count();
      }
    }
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static Object[] extract(Path folder, String out, String... more) {
    String format = out.replaceFirst("out\\.(\\w+).*", "$1");
    return Stream.concat(
            Stream.of("extract", "-f", format, "-o", folder.resolve(out)),
            Stream.concat(Stream.of("--rejects", folder.resolve(REJECTS), corpus), Stream.of(more)))
        .toArray();
  }

  /** The files below and a hash of each. */
  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String hash = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
        content.put(folder.relativize(file).toString(), hash);
      }
    }
    return content;
  }
}
