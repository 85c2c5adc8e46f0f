package io.github.depeche.extract.words;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of words kept as a resource: words separated by commas or line ends, {@code #} for
 * comments, and {@code [section]} lines where a list has parts. Words before the first section are
 * of section {@code ""}.
 */
public final class WordList {

  private static final String FOLDER = "/io/github/depeche/extract/";

  /** Lists that have been read, as many classes ask for one section each. */
  private static final Map<String, ImmutableSetMultimap<String, String>> READ =
      new ConcurrentHashMap<>();

  private WordList() {}

  /**
   * Returns all words of a list, whatever their section.
   *
   * @param name the resource's path below {@code io/github/depeche/extract/}
   * @throws IllegalStateException if there is no such list or a line cannot be read; the message
   *     has file and line
   */
  public static ImmutableSet<String> load(String name) {
    return ImmutableSet.copyOf(sections(name).values());
  }

  /**
   * Returns the words of one or more sections of a list.
   *
   * @param name the resource's path below {@code io/github/depeche/extract/}
   * @param section must have a word
   * @param more further sections, each of which must have a word
   * @throws IllegalStateException if there is no such list or section, or a line cannot be read
   */
  public static ImmutableSet<String> load(String name, String section, String... more) {
    ImmutableSetMultimap<String, String> sections = sections(name);
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String wanted : Lists.asList(section, more)) {
      if (!sections.containsKey(wanted)) {
        throw new IllegalStateException(
            FOLDER + name + ": there is no section [" + wanted + "] with a word in it");
      }
      words.addAll(sections.get(wanted));
    }
    return words.build();
  }

  /**
   * Returns the words of a list by section. A list is read once.
   *
   * @param name the resource's path below {@code io/github/depeche/extract/}
   * @throws IllegalStateException if there is no such list or a line cannot be read; the message
   *     has file and line
   */
  public static ImmutableSetMultimap<String, String> sections(String name) {
    return READ.computeIfAbsent(FOLDER + name, WordList::read);
  }

  private static ImmutableSetMultimap<String, String> read(String path) {
    InputStream in = WordList.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no word list " + path + " on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(path, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  static ImmutableSetMultimap<String, String> read(String path, BufferedReader lines)
      throws IOException {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    String section = "";
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = line.replaceFirst("#.*", "").strip();
      if (content.startsWith("[")) {
        if (!content.endsWith("]")) {
          throw new IllegalStateException(
              path
                  + ":"
                  + number
                  + ": found '"
                  + content
                  + "', write [section] on a line of its own");
        }
        section = content.substring(1, content.length() - 1);
      } else {
        for (String word : content.split(",")) {
          if (!word.isBlank()) {
            words.put(section, word.strip());
          }
        }
      }
    }
    return words.build();
  }
}
