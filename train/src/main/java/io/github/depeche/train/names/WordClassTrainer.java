package io.github.depeche.train.names;

import io.github.depeche.extract.mentions.names.FeatureList;
import io.github.depeche.extract.mentions.names.WordClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Learns from dictionaries of proper names (DELA format) how the words of each class are spelt. */
final class WordClassTrainer {

  private static final int EPOCHS = 12;
  private static final int MARGIN = 8;
  private static final int COUNT = WordClasses.COUNT;

  private WordClassTrainer() {}

  /**
   * Trains on all {@code .dic} files below a folder.
   *
   * @param folder of dictionaries
   * @param common words in small letters, which are of no class
   * @param seed of the order in which words are seen
   */
  static WordClasses train(Path folder, Set<String> common, long seed) throws IOException {
    Map<String, Integer> classes = new TreeMap<>();
    common.forEach(word -> classes.put(word, 0));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".dic")).sorted().toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          add(line, classes);
        }
      }
    }
    int[] weights = new int[WordClasses.SIZE * COUNT];
    long[] sums = new long[WordClasses.SIZE * COUNT];
    List<Map.Entry<String, Integer>> order = new ArrayList<>(classes.entrySet());
    Random random = new Random(seed);
    FeatureList features = new FeatureList();
    long step = 1;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Map.Entry<String, Integer> entry : order) {
        WordClasses.collect(entry.getKey(), features);
        learn(features, entry.getValue(), weights, sums, step++);
      }
    }
    return quantized(weights, sums, step);
  }

  private static void learn(FeatureList features, int bits, int[] weights, long[] sums, long step) {
    for (int c = 0; c < COUNT; c++) {
      int sum = 0;
      for (int i = 0; i < features.size(); i++) {
        sum += weights[features.get(i) * COUNT + c];
      }
      int sign = (bits >> c & 1) == 1 ? 1 : -1;
      if (sum * sign <= MARGIN) {
        for (int i = 0; i < features.size(); i++) {
          weights[features.get(i) * COUNT + c] += sign;
          sums[features.get(i) * COUNT + c] += sign * step;
        }
      }
    }
  }

  private static WordClasses quantized(int[] weights, long[] sums, long steps) {
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double mean = weights[i] - (double) sums[i] / steps;
      rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean * 4)));
    }
    return new WordClasses(rounded, MARGIN * 2);
  }

  /**
   * A line is "form,lemma.N+PR+Class:features"; stops and commas inside a form have a backslash
   * before them.
   */
  private static void add(String line, Map<String, Integer> classes) {
    int comma = line.replace("\\,", "__").indexOf(',');
    if (comma <= 0) {
      return;
    }
    String form = line.substring(0, comma).replace("\\", "");
    String codes = line.substring(comma);
    int bits = bits(codes);
    if (bits == 0 || codes.contains("Profession") || codes.contains("Sport")) {
      return;
    }
    for (String word : form.split("[ '’-]")) {
      if (word.length() > 1 && (Character.isUpperCase(word.charAt(0)) || codes.contains(".A+"))) {
        classes.merge(word.toLowerCase(java.util.Locale.ROOT), bits, (a, b) -> a | b);
      }
    }
  }

  private static int bits(String codes) {
    int bits = 0;
    bits |= codes.contains("Prenom") ? 1 : 0;
    bits |= codes.contains("Celebrite") || codes.contains("Dynastie") ? 2 : 0;
    bits |= codes.contains("Toponyme") && codes.contains("+PR") ? 4 : 0;
    bits |= codes.contains("Groupement") || codes.contains("PartiPolitique") ? 8 : 0;
    bits |= codes.contains("+Hum") || codes.contains(".A+") || codes.contains("Ethnonyme") ? 16 : 0;
    bits |= codes.contains("Ergonyme") || codes.contains("Pragmonyme") ? 32 : 0;
    return bits;
  }
}
