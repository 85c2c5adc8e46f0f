package io.github.depeche.extract.analysis.fast.model;

import com.google.common.collect.ImmutableMap;
import io.github.depeche.extract.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits contractions: "du" is "de" and "le". Thread-safe. */
public final class Contractions {

  /** How a written word is split. */
  private record Split(String first, String second, boolean always) {

    /** Returns its words in the case of a written one. */
    List<String> words(String written) {
      boolean capitals = Character.isUpperCase(written.charAt(written.length() - 1));
      return List.of(
          cased(first, capitals, Character.isUpperCase(written.charAt(0))),
          cased(second, capitals, false));
    }
  }

  private static final int LONGEST = 11;
  private static final ImmutableMap<String, Split> SPLITS = load();

  private final Vocabulary vocabulary;
  private final ContractionModel model;

  /**
   * @param vocabulary makes the words
   * @param model decides where a word can be an article as well
   */
  public Contractions(Vocabulary vocabulary, ContractionModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /**
   * Writes the words of a sentence.
   *
   * @param written the sentence's written words
   * @param into receives them, contractions split; at least twice as long as there are
   * @param sources receives for each word the place of its written word
   * @return the number of words
   */
  public int split(WordForm[] written, int count, WordForm[] into, int[] sources) {
    int n = 0;
    for (int i = 0; i < count; i++) {
      Split split = find(written[i].text());
      if (split == null || !split.always() && !model.isContraction(written, count, i)) {
        sources[n] = i;
        into[n++] = written[i];
        continue;
      }
      for (String word : split.words(written[i].text())) {
        sources[n] = i;
        into[n++] = vocabulary.get(word);
      }
    }
    return n;
  }

  /** Returns the two words of what is or can be a contraction, in its case; empty of others. */
  public static Optional<List<String>> words(String written) {
    return Optional.ofNullable(find(written)).map(split -> split.words(written));
  }

  private static @Nullable Split find(String form) {
    char first = form.charAt(0);
    boolean possible = first == 'd' || first == 'a' || first == 'D' || first == 'A';
    return possible && form.length() <= LONGEST ? SPLITS.get(form.toLowerCase(Locale.ROOT)) : null;
  }

  private static String cased(String word, boolean capitals, boolean capital) {
    if (capitals) {
      return word.toUpperCase(Locale.ROOT);
    }
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }

  private static ImmutableMap<String, Split> load() {
    ImmutableMap.Builder<String, Split> splits = ImmutableMap.builder();
    for (String line : WordList.load("analysis/fast/contractions.tsv")) {
      String[] fields = line.split("\t");
      String[] words = fields.length == 3 ? fields[1].split(" ") : new String[0];
      if (words.length != 2) {
        throw new IllegalStateException(
            "contractions.tsv: word, two words, 'always' or 'open' expected: " + line);
      }
      splits.put(fields[0], new Split(words[0], words[1], fields[2].equals("always")));
    }
    return splits.buildOrThrow();
  }
}
