package io.github.depeche.extract.mentions.names;

import com.google.common.collect.ImmutableSet;
import io.github.depeche.extract.analysis.Lexicon;
import io.github.depeche.extract.analysis.Reading;
import io.github.depeche.extract.words.Address;
import io.github.depeche.extract.words.Calendar;
import io.github.depeche.extract.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the dictionary and the word lists know of a word without its context, as small numbers.
 * Thread-safe.
 */
public final class WordKnowledge {

  private static final Set<String> ROLES = WordList.load("mentions/role-nouns.txt");
  private static final Set<String> PERSONS = WordList.load("mentions/person-nouns.txt");
  private static final Set<String> ORGANIZATIONS = WordList.load("mentions/organization-nouns.txt");
  private static final Set<String> PLACES =
      ImmutableSet.<String>builder()
          .addAll(WordList.load("mentions/location-nouns.txt"))
          .addAll(WordList.load("mentions/gpe-nouns.txt"))
          .build();
  private static final Set<String> GATHERINGS = WordList.load("mentions/gathering-nouns.txt");

  /**
   * Bounds the memory of a long-lived extractor; real texts repeat their words, hostile ones do
   * not.
   */
  private static final int MOST_CACHED = 50_000;

  private final Lexicon lexicon = Lexicon.french();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * Returns the dictionary class of the word in small letters: which parts of speech it can be, 0
   * if unknown.
   */
  int dictionary(String form) {
    return of(form)[0];
  }

  /** Returns the word lists that have the word, one bit each. */
  int lists(String form) {
    return of(form)[1];
  }

  private int[] of(String form) {
    int[] cached = known.get(form);
    if (cached != null) {
      return cached;
    }
    int[] values = {lookUp(form), listsOf(form.toLowerCase(Locale.ROOT))};
    if (known.size() < MOST_CACHED) {
      known.put(form, values);
    }
    return values;
  }

  private int lookUp(String form) {
    if (form.length() > 40) {
      return 0;
    }
    List<Reading> readings = lexicon.readings(form.toLowerCase(Locale.ROOT));
    int bits = 0;
    for (Reading reading : readings) {
      bits |=
          switch (reading.upos()) {
            case NOUN -> 1;
            case VERB, AUX -> 2;
            case ADJ -> 4;
            case ADV, INTJ -> 8;
            case ADP, DET, PRON, CCONJ, SCONJ, PART -> 16;
            case NUM -> 32;
            case PROPN, PUNCT, SYM, X -> 64;
          };
    }
    return bits;
  }

  private static int listsOf(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    int bits = 0;
    int bit = 1;
    for (Set<String> list :
        List.of(
            ROLES, PERSONS, ORGANIZATIONS, PLACES, Calendar.NOUNS, GATHERINGS, Address.LEADING)) {
      if (list.contains(word) || list.contains(singular)) {
        bits |= bit;
      }
      bit <<= 1;
    }
    return bits;
  }
}
