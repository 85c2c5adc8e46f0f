package io.github.depeche.train;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes down what models were made from: a hash of each file or folder of data, and of each model.
 */
final class Manifest {

  private Manifest() {}

  static void write(Path out, List<List<Path>> data) throws IOException {
    List<String> lines = new ArrayList<>();
    for (List<Path> group : data) {
      for (Path path : group) {
        lines.add(hash(RawText.all(path)) + "  " + path.getFileName());
      }
    }
    try (Stream<Path> models = Files.list(out)) {
      for (Path model : models.filter(file -> file.toString().endsWith(".gz")).sorted().toList()) {
        lines.add(hash(List.of(model)) + "  " + model.getFileName());
      }
    }
    Files.write(out.resolve("manifest.txt"), lines);
  }

  private static String hash(List<Path> files) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : files) {
      hasher.putBytes(Files.readAllBytes(file));
    }
    return hasher.hash().toString();
  }
}
