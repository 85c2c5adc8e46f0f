package io.github.depeche.extract.analysis.fast.model;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups of words from a file: lines of a group's number and its words. Immutable. */
public final class WordClusters implements Clusters {

  private final ImmutableMap<String, Integer> groups;

  /**
   * @param groups by word in lower case, digits as {@link #normal} writes them: its group, from 1
   */
  public WordClusters(Map<String, Integer> groups) {
    this.groups = ImmutableMap.copyOf(groups);
  }

  @Override
  public int of(String word) {
    return groups.getOrDefault(normal(word), 0);
  }

  /** Returns a word as groups know it: in lower case, apostrophes straight, digits all alike. */
  public static String normal(String word) {
    return Hash.lower(WordForm.normal(word));
  }

  /** Returns the number of words that have a group. */
  public int size() {
    return groups.size();
  }

  /** Writes the groups, in the order of their numbers and words. */
  public void write(Writer out) throws IOException {
    TreeMap<Integer, TreeSet<String>> lines = new TreeMap<>();
    groups.forEach((word, group) -> lines.computeIfAbsent(group, any -> new TreeSet<>()).add(word));
    for (Map.Entry<Integer, TreeSet<String>> line : lines.entrySet()) {
      out.write(line.getKey() + "\t" + String.join("\t", line.getValue()) + "\n");
    }
  }

  /**
   * Reads groups.
   *
   * @throws IOException if the file cannot be read
   */
  public static WordClusters read(BufferedReader in) throws IOException {
    ImmutableMap.Builder<String, Integer> groups = ImmutableMap.builder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] fields = line.split("\t");
      int group = Integer.parseInt(fields[0]);
      for (int i = 1; i < fields.length; i++) {
        groups.put(fields[i], group);
      }
    }
    return new WordClusters(groups.buildOrThrow());
  }
}
