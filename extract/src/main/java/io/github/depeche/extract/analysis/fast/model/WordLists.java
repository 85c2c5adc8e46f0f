package io.github.depeche.extract.analysis.fast.model;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the engine's word lists: one word a line, {@code #} comments, optional {@code [section]}
 * lines.
 */
public final class WordLists {

  private static final String FOLDER = "/io/github/depeche/extract/analysis/fast/";

  private WordLists() {}

  /** Returns the words of a list without sections. */
  public static ImmutableSet<String> set(String resource) {
    return ImmutableSet.copyOf(sections(resource).get(""));
  }

  /**
   * Returns the words of a list by section; those before the first section stand under the empty
   * name.
   *
   * @throws IllegalStateException if the resource is missing
   */
  public static ImmutableSetMultimap<String, String> sections(String resource) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    String section = "";
    try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + FOLDER + resource + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String word = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (word.startsWith("[") && word.endsWith("]")) {
          section = word.substring(1, word.length() - 1);
        } else if (!word.isEmpty()) {
          words.put(section, word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.build();
  }
}
