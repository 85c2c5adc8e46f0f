package io.github.depeche.extract.coref;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.depeche.extract.mentions.phrases.WordCache;
import io.github.depeche.extract.words.FunctionWords;
import io.github.depeche.extract.words.WordList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The word classes of coreference, and names brought to a form in which spellings do not count. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final ImmutableSetMultimap<String, String> LISTS =
      WordList.sections("coref/words.txt");

  static final ImmutableSet<String> SPEECH = LISTS.get("speech");
  static final ImmutableSet<String> BLOC = LISTS.get("bloc");
  static final ImmutableSet<String> COMPANY = LISTS.get("company");
  static final ImmutableSet<String> PARTIES = LISTS.get("parties");
  static final ImmutableSet<String> PERSONS = LISTS.get("persons");
  static final ImmutableSet<String> PERSON = LISTS.get("person");
  static final ImmutableSet<String> MASCULINE_NAMES = folded("masculine-names");
  static final ImmutableSet<String> FEMININE_NAMES = folded("feminine-names");

  static final ImmutableSet<String> QUANTITY = LISTS.get("quantity");
  static final ImmutableSet<String> CLAUSAL = LISTS.get("clausal");
  static final ImmutableSet<String> POST = LISTS.get("post");
  static final ImmutableSet<String> RECIPROCAL = LISTS.get("reciprocal");
  static final ImmutableSet<String> COUNTERPART = LISTS.get("counterpart");
  static final ImmutableSet<String> VISIT = LISTS.get("visit");
  static final ImmutableSet<String> FEMININE_HEADS = folded("feminine-heads");

  static final ImmutableSet<String> MASCULINE_TITLES = LISTS.get("masculine-titles");
  static final ImmutableSet<String> FEMININE_TITLES = LISTS.get("feminine-titles");
  static final ImmutableSet<String> MASCULINE_DETERMINERS = LISTS.get("masculine-determiners");
  static final ImmutableSet<String> FEMININE_DETERMINERS = LISTS.get("feminine-determiners");
  static final ImmutableSet<String> SINGULAR_DETERMINERS = LISTS.get("singular-determiners");
  static final ImmutableSet<String> PLURAL_DETERMINERS = LISTS.get("plural-determiners");
  static final ImmutableSet<String> MASCULINE_COUNTRIES_IN_E =
      LISTS.get("masculine-countries-in-e");
  static final ImmutableSet<String> MASCULINE_PLURAL_COUNTRIES =
      LISTS.get("masculine-plural-countries");
  static final ImmutableSet<String> PLURAL_COUNTRIES = LISTS.get("plural-countries");

  /** Particles of names, which say nothing about who is meant. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.<String>builder()
          .addAll(FunctionWords.PARTICLES)
          // A name is parted at apostrophes and may begin with an article.
          .add("d", "l", "des", "la", "le", "di", "ibn")
          .build();

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  private static final WordCache<ImmutableList<String>> NAMES = new WordCache<>(Words::split);

  private Words() {}

  /** Returns a word in lower case without accents. */
  static String fold(String word) {
    if (CharMatcher.ascii().matchesAllOf(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the words of a name, folded; particles are left out unless there is nothing else. */
  static ImmutableList<String> ofName(String name) {
    return NAMES.get(name);
  }

  private static ImmutableList<String> split(String name) {
    List<String> all = WORDS.splitToList(fold(name));
    ImmutableList<String> words =
        all.stream()
            .filter(word -> !PARTICLES.contains(word))
            .collect(ImmutableList.toImmutableList());
    return words.isEmpty() ? ImmutableList.copyOf(all) : words;
  }

  private static ImmutableSet<String> folded(String list) {
    return LISTS.get(list).stream().map(Words::fold).collect(ImmutableSet.toImmutableSet());
  }
}
