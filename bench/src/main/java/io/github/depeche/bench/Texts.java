package io.github.depeche.bench;

import io.github.depeche.extract.analysis.Analyzer;
import io.github.depeche.extract.analysis.AnalyzerProvider;
import io.github.depeche.extract.analysis.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** What is measured on: the {@code .txt} files of a folder, by default the bundled dispatches. */
final class Texts {

  /** Names the folder. */
  private static final String FOLDER = "depeche.texts";

  private Texts() {}

  static List<String> all() {
    Path folder = Path.of(System.getProperty(FOLDER, "eval/gold/wire"));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Texts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "start in the project's folder, or name one with -jvmArgs -D" + FOLDER + "=…", e);
    }
  }

  /** Returns {@code kilobytes} thousand characters of the texts, repeated as needed. */
  static String ofLength(int kilobytes) {
    String once = String.join("\n\n", all()) + "\n\n";
    return once.repeat(kilobytes * 1000 / once.length() + 1).substring(0, kilobytes * 1000);
  }

  static Analyzer engine(String name) {
    return ServiceLoader.load(AnalyzerProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow()
        .create();
  }

  static long words(Analyzer engine, String text) {
    return engine.analyze(text).sentences().stream().mapToLong(Sentence::size).sum();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
